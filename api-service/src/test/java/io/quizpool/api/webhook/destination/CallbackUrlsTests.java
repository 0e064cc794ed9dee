package io.quizpool.api.webhook.destination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackUrlsTests {

    private static final CallbackUrls PUBLIC =
            new CallbackUrls(
                    new DestinationProperties(List.of(), false, List.of("443", "8000-8999")));
    private static final CallbackUrls LOCAL =
            new CallbackUrls(
                    new DestinationProperties(
                            List.of("127.0.0.0/8", "::1"), true, List.of("1-65535")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/a/b?token=c%20d",
                "HTTPS://Example.ORG:443/",
                "https://example.org:8443/hook",
                "https://8.8.8.8/hook",
                "https://[2606:4700:4700::1111]/hook"
            })
    void addressesOnThePublicInternetWillDo(String url) {
        assertThat(PUBLIC.refusal(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org, https is needed",
        "ftp://example.org, https is needed",
        "file:///etc/passwd, https is needed",
        "gopher://example.org/_x, https is needed",
        "//example.org/hook, https is needed",
        "hook, https is needed",
        "'', https is needed",
        "https:example.org, names no host",
        "https:///hook, names no host",
        "https://user:pass@example.org/, name or a password",
        "https://example.org@10.0.0.1/, name or a password",
        "https://example.org/#there, fragment",
        "https://example.org:22/, Port 22",
        "https://example.org:0/, Port 0",
        "https://example.org:9000/, 443 or 8000-8999",
        "https://exa mple.org/, no URL",
        "https://example.org\\@10.0.0.1/, no URL",
        "https://localhost/, private",
        "https://LOCALHOST/, private",
        "https://a.localhost/, private",
        "https://127.0.0.1/, private",
        "https://2130706433/, private",
        "https://127.1/, names no host",
        "https://10.1.2.3/hook, private",
        "https://169.254.169.254/latest/meta-data/, private",
        "https://[::1]/, private",
        "https://[::ffff:127.0.0.1]/, private",
        "https://[64:ff9b::7f00:1]/, private",
        "https://[fd00:ec2::254]/, private"
    })
    void othersAreRefusedAndItSaysWhatWouldDo(String url, String remedy) {
        assertThat(PUBLIC.refusal(url)).hasValueSatisfying(why -> assertThat(why).contains(remedy));
    }

    @Test
    void aUrlThatIsTooLongIsRefused() {
        assertThat(PUBLIC.refusal("https://example.org/" + "a".repeat(2000)))
                .hasValueSatisfying(why -> assertThat(why).contains("2000"));
    }

    @Test
    void theOperatorMayAllowReceiversOnTheSameMachine() {
        assertThat(LOCAL.refusal("http://localhost:9999/hook")).isEmpty();
        assertThat(LOCAL.refusal("http://127.0.0.1:1/")).isEmpty();
        assertThat(LOCAL.refusal("http://[::1]:8080/")).isEmpty();
        assertThat(LOCAL.refusal("http://10.0.0.1/")).isPresent();
    }
}
