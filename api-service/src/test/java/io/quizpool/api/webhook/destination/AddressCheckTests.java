package io.quizpool.api.webhook.destination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.network.Cidr;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTests {

    private static final AddressCheck PUBLIC_ONLY = new AddressCheck(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200", // metadata of Alibaba Cloud
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16", // platform of Azure
                "169.254.0.1",
                "169.254.169.254", // metadata of most clouds
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192", // metadata of Oracle Cloud
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1", // 127.0.0.1 compatible with IPv4, of old
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::10.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b:1::8.8.8.8", // NAT64 for local use
                "100::1", // discarded
                "2001::1", // Teredo
                "2001:2::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::1", // 127.0.0.1 by 6to4
                "2002:808:808::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254", // metadata of AWS
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1"
            })
    void nothingIsSentInwards(String address) {
        assertThat(PUBLIC_ONLY.allows(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "64:ff9b::8.8.8.8",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2606:4700:4700::1111",
                "2a00:1450:4001::1"
            })
    void publicAddressesMayBeReached(String address) {
        assertThat(PUBLIC_ONLY.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void anAddressThatIsMappedIntoIpv6IsRefusedHoweverItWasMade() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;

        assertThat(PUBLIC_ONLY.allows(Inet6Address.getByAddress(null, mapped, -1))).isFalse();
        assertThat(PUBLIC_ONLY.allows(InetAddress.getByAddress(mapped))).isFalse();
    }

    @Test
    void whatTheOperatorAllowsMayBeReachedAndNothingBesideIt() {
        AddressCheck check =
                new AddressCheck(List.of(Cidr.parse("10.20.0.0/16"), Cidr.parse("fd12::/16")));

        assertThat(check.allows(InetAddress.ofLiteral("10.20.3.4"))).isTrue();
        assertThat(check.allows(InetAddress.ofLiteral("fd12::1"))).isTrue();
        assertThat(check.allows(InetAddress.ofLiteral("64:ff9b::10.20.3.4"))).isTrue();
        assertThat(check.allows(InetAddress.ofLiteral("10.21.0.1"))).isFalse();
        assertThat(check.allows(InetAddress.ofLiteral("fd13::1"))).isFalse();
        assertThat(check.allows(InetAddress.ofLiteral("127.0.0.1"))).isFalse();
    }
}
