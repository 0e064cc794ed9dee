package io.quizpool.api.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quizpool.api.network.ProxyProperties.ForwardedHeader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {

    private static final List<String> PROXIES = List.of("10.0.0.0/8", "2001:db8:1::/48");

    @Test
    void nobodyIsBelievedByDefault() {
        MockHttpServletRequest request = from("192.0.2.1", "X-Forwarded-For", "198.51.100.7");

        assertThat(address(List.of(), ForwardedHeader.X_FORWARDED_FOR, request))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void onlyTrustedProxiesAreBelieved() {
        MockHttpServletRequest request = from("192.0.2.1", "X-Forwarded-For", "198.51.100.7");

        assertThat(address(PROXIES, ForwardedHeader.X_FORWARDED_FOR, request))
                .isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7 | 198.51.100.7",
                "203.0.113.66, 198.51.100.7 | 198.51.100.7",
                "203.0.113.66, 198.51.100.7, 10.9.9.9 | 198.51.100.7",
                "198.51.100.7:4711, 10.9.9.9:80 | 198.51.100.7",
                "2001:db8:2::7 | 2001:db8:2:0:0:0:0:7",
                "[2001:db8:2::7]:4711, 2001:db8:1::1 | 2001:db8:2:0:0:0:0:7",
                "10.1.1.1, 10.2.2.2 | 10.1.1.1",
                "198.51.100.7, unknown, 10.9.9.9 | 10.9.9.9",
                "198.51.100.7, not an address | 10.0.0.1",
                "198.51.100.7, | 10.0.0.1",
                "' ' | 10.0.0.1"
            })
    void theFirstFromTheRightThatIsNoTrustedProxyIsTheClient(String forwarded, String client) {
        MockHttpServletRequest request = from("10.0.0.1", "X-Forwarded-For", forwarded);

        assertThat(address(PROXIES, ForwardedHeader.X_FORWARDED_FOR, request)).isEqualTo(client);
    }

    @Test
    void severalLinesOfTheHeaderAreOneList() {
        MockHttpServletRequest request = from("10.0.0.1", "X-Forwarded-For", "203.0.113.66");
        request.addHeader("X-Forwarded-For", "198.51.100.7");

        assertThat(address(PROXIES, ForwardedHeader.X_FORWARDED_FOR, request))
                .isEqualTo("198.51.100.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "for=198.51.100.7 | 198.51.100.7",
                "for=203.0.113.66, For=\"198.51.100.7:4711\";proto=https;by=10.0.0.1 | 198.51.100.7",
                "proto=https;for=\"[2001:db8:2::7]:4711\" | 2001:db8:2:0:0:0:0:7",
                "for=198.51.100.7, for=_hidden | 10.0.0.1",
                "for=198.51.100.7, proto=https | 10.0.0.1"
            })
    void readsTheHeaderForwardedOfRfc7239WhereProxiesWriteThat(String forwarded, String client) {
        MockHttpServletRequest request = from("10.0.0.1", "Forwarded", forwarded);

        assertThat(address(PROXIES, ForwardedHeader.FORWARDED, request)).isEqualTo(client);
    }

    @Test
    void theHeaderThatProxiesDoNotWriteIsTheClientsInvention() {
        MockHttpServletRequest request = from("10.0.0.1", "X-Forwarded-For", "198.51.100.7");
        request.addHeader("Forwarded", "for=203.0.113.66");

        assertThat(address(PROXIES, ForwardedHeader.X_FORWARDED_FOR, request))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void aProxyThatIsNoNetworkStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ProxyProperties(List.of("my-proxy"), ForwardedHeader.X_FORWARDED_FOR))
                .withMessageContaining("quizpool.http.trusted-proxies: 'my-proxy'");
    }

    private static MockHttpServletRequest from(String peer, String header, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        request.addHeader(header, value);
        return request;
    }

    private static String address(
            List<String> proxies, ForwardedHeader header, MockHttpServletRequest request) {
        return new ClientAddress(new ProxyProperties(proxies, header)).of(request).getHostAddress();
    }
}
