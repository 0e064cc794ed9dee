package io.quizpool.model.json;

import io.quizpool.french.grammar.Wire;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes and reads every {@link Wire} enum by its name on the wire, and refuses any other name. */
public final class WireModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module to add to a mapper. */
    public WireModule() {
        super("wire");
        addSerializer(new WireSerializer());
        setDeserializerModifier(new WireDeserializers());
    }

    private static final class WireSerializer extends StdSerializer<Wire> {

        private WireSerializer() {
            super(Wire.class);
        }

        @Override
        public void serialize(Wire value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.wire());
        }
    }

    private static final class WireDeserializers extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> standard) {
            return Wire.class.isAssignableFrom(type.getRawClass())
                    ? new WireDeserializer(type.getRawClass())
                    : standard;
        }
    }

    private static final class WireDeserializer extends ValueDeserializer<Object> {

        private final Class<?> type;

        private WireDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            String name = json.getValueAsString("");
            for (Object constant : type.getEnumConstants()) {
                if (((Wire) constant).answersTo(name)) {
                    return constant;
                }
            }
            throw InvalidFormatException.from(json, "unknown name", name, type);
        }
    }
}
