package io.quizpool.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatRequestReaderTests {

    @Test
    void readsWhatLargeRequestsHold() throws ApiException {
        ChatRequest request =
                ChatRequestReader.read(
                        """
                        {"model": "m", "temperature": 0.2, "stream": true, "seed": 3, "tools": [],
                         "stream_options": {"include_usage": true}, "max_completion_tokens": 7,
                         "messages": [
                           {"role": "system", "content": "Be brief."},
                           {"role": "user", "content": [{"type": "text", "text": "One."},
                                                        {"type": "text", "text": "Two."}]},
                           {"role": "assistant", "content": null},
                           {"role": "user", "content": "Three."}]}
                        """);

        assertThat(request.stream()).isTrue();
        assertThat(request.includeUsage()).isTrue();
        assertThat(request.maxTokens()).isEqualTo(7);
        assertThat(request.userTexts()).containsExactly("Three.", "One.\nTwo.");
        assertThat(request.prompt()).isEqualTo("Be brief.\nOne.\nTwo.\n\nThree.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"messages":[{"role":"user","content":"hi"}]}                        | you must provide a model
                    {"model":"m"}                                                        | Missing required parameter: 'messages'
                    {"model":"m","messages":[]}                                          | at least one message
                    {"model":"m","messages":"hi"}                                        | expected an array
                    {"model":"m","messages":[{"role":"poet","content":"hi"}]}            | Invalid value: 'poet'
                    {"model":"m","messages":[{"role":"user"}]}                           | messages[0].content
                    {"model":"m","messages":[{"role":"user","content":[{"type":"image_url"}]}]} | type 'text' alone
                    {"model":"m","n":2,"messages":[{"role":"user","content":"hi"}]}      | one choice
                    {"model":"m","temperature":3,"messages":[{"role":"user","content":"hi"}]} | Invalid 'temperature'
                    {"model":"m","max_tokens":0,"messages":[{"role":"user","content":"hi"}]}  | Invalid 'max_tokens'
                    {"model":"m","stream":"yes","messages":[{"role":"user","content":"hi"}]}  | expected a boolean
                    {"model":"m","stream_options":{},"messages":[{"role":"user","content":"hi"}]} | only allowed when 'stream'
                    {"model":"m","response_format":{"type":"xml"},"messages":[{"role":"user","content":"hi"}]} | Supported values are: json_object
                    {"model":"m","response_format":{"type":"json_object"},"messages":[{"role":"user","content":"hi"}]} | must contain the word 'json'
                    {"model":"m","response_format":{"type":"json_schema"},"messages":[{"role":"user","content":"hi"}]} | json_schema.name
                    {"model":"m","response_format":{"type":"json_schema","json_schema":{"name":"a"}},"messages":[{"role":"user","content":"hi"}]} | json_schema.schema
                    {"model":"m","response_format":{"type":"json_schema","json_schema":{"name":"a","strict":true,"schema":{"type":"object","properties":{"x":{}}}}},"messages":[{"role":"user","content":"hi"}]} | Invalid schema for response_format 'a'
                    ["model"]                                                            | not a JSON object
                    {"model"                                                             | could not parse
                    """)
    void refusesWhatTheApiRefuses(String body, String message) {
        assertThatThrownBy(() -> ChatRequestReader.read(body))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining(message);
    }
}
