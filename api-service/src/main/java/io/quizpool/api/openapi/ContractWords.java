package io.quizpool.api.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.quizpool.api.http.FieldNames;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes types as they look in JSON: the words of an enum, the snake_case fields of a record,
 * and which of them are always there. The library that makes the document reads Java types by the
 * rules of another JSON mapper, which knows none of that.
 */
final class ContractWords implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && java.isEnumType() && java.isTypeOrSubTypeOf(Wire.class)) {
            return words(java.getRawClass(), context);
        }
        if (!others.hasNext()) {
            return null;
        }
        Schema<?> schema = others.next().resolve(type, context, others);
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            Schema<?> model = schema.get$ref() == null ? schema : defined(schema, context);
            if (model != null && model.getProperties() != null) {
                shape(model, java.getRawClass());
            }
        }
        return schema;
    }

    private static Schema<?> words(Class<?> type, ModelConverterContext context) {
        Schema<String> words = new Schema<>();
        words.setName(type.getSimpleName());
        words.setType("string");
        words.addType("string");
        words.setEnum(
                Arrays.stream(type.getEnumConstants()).map(word -> ((Wire) word).wire()).toList());
        if (type == Tense.class) {
            words.setDescription("future_simple is read as futur_simple, and never written");
        }
        context.defineModel(type.getSimpleName(), words);
        Schema<?> reference = new Schema<>();
        reference.set$ref(REFERENCE + type.getSimpleName());
        return reference;
    }

    private static @Nullable Schema<?> defined(Schema<?> reference, ModelConverterContext context) {
        return context.getDefinedModels().get(reference.get$ref().substring(REFERENCE.length()));
    }

    @SuppressWarnings("rawtypes") // the library's own signature
    private static void shape(Schema<?> model, Class<?> type) {
        Map<String, Schema> given = new LinkedHashMap<>(model.getProperties());
        Map<String, Schema> shaped = new LinkedHashMap<>();
        List<String> stated = model.getRequired() == null ? List.of() : model.getRequired();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = FieldNames.of(component);
            Schema<?> property = take(given, component.getName(), name);
            if (property != null) {
                shaped.put(name, property);
                if (!nullable(component) || stated.contains(component.getName())) {
                    required.add(name);
                }
            }
        }
        shaped.putAll(given);
        model.setProperties(shaped);
        model.setRequired(required.isEmpty() ? null : required);
    }

    /** Removes a property under any of the names that it may have been given. */
    @SuppressWarnings("rawtypes") // the library's own signature
    private static @Nullable Schema<?> take(
            Map<String, Schema> given, String component, String name) {
        for (String candidate : List.of(name, component, beanName(component))) {
            Schema<?> found = given.remove(candidate);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** {@code correct} for {@code isCorrect}: what a bean's getter would be taken for. */
    private static String beanName(String component) {
        return component.startsWith("is") && component.length() > 2
                ? component.substring(2, 3).toLowerCase(Locale.ROOT) + component.substring(3)
                : component;
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
