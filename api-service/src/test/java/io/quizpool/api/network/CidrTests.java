package io.quizpool.api.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.apache.catalina.util.NetMask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTests {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.0.2.128/25, 192.0.2.128, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::/0, 2001:db8::1, true",
        "10.0.0.0/8, ::ffff:10.1.2.3, true"
    })
    void holdsTheAddressesOfItsPrefix(String network, String address, boolean holds) {
        assertThat(Cidr.parse(network).contains(InetAddress.ofLiteral(address))).isEqualTo(holds);
    }

    @Test
    void agreesWithTomcatOnAnyNetwork() throws UnknownHostException {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bits = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bits);
            int prefixLength = random.nextInt(bits.length * 8 + 1);
            InetAddress first = Addresses.masked(InetAddress.getByAddress(bits), prefixLength);
            bits[random.nextInt(bits.length)] ^= (byte) (1 << random.nextInt(8));
            InetAddress near = InetAddress.getByAddress(bits);
            Cidr network = Cidr.parse(first.getHostAddress() + "/" + prefixLength);

            assertThat(network.contains(near))
                    .as("%s in %s", near, network)
                    .isEqualTo(new NetMask(network.toString()).matches(near));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "10",
                "10/8",
                "localhost",
                "localhost/8",
                "example.org/8",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0.0/08x",
                "300.0.0.0/8",
                "2001:db8::/129",
                "fe80::1%eth0/64",
                "10.0.0.0/8/8"
            })
    void refusesWhatIsNoNetwork(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cidr.parse(text));
    }

    @Test
    void saysWhichNetworkWasMeantWhereBitsAreSetBeyondThePrefix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cidr.parse("10.1.2.3/8"))
                .withMessageContaining("write 10.0.0.0/8");
    }
}
