package io.quizpool.api.dispatch;

import io.quizpool.model.task.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListShareGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.SharePartitionOffsetInfo;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the workers' share group has come in Kafka. */
@Component
class ShareGroup {

    private final KafkaClients clients;
    private final DispatchProperties properties;

    ShareGroup(KafkaClients clients, DispatchProperties properties) {
        this.clients = clients;
        this.properties = properties;
    }

    /**
     * Every partition of the topic of tasks; the start is 0 where the group has not begun.
     *
     * @throws KafkaException where Kafka is away or the topic is missing
     */
    List<SharePartition> partitions() throws InterruptedException {
        Admin admin = clients.admin();
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDescription topic :
                await(admin.describeTopics(List.of(Topics.GENERATION_REQUESTS)).allTopicNames())
                        .values()) {
            topic.partitions()
                    .forEach(info ->
                            partitions.add(new TopicPartition(topic.name(), info.partition())));
        }
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, SharePartitionOffsetInfo> starts = starts(admin, partitions);
        List<SharePartition> found = new ArrayList<>();
        await(admin.listOffsets(latest).all())
                .forEach((partition, end) ->
                        found.add(
                                partition(
                                        partition.partition(),
                                        starts.get(partition),
                                        end.offset())));
        return found;
    }

    /**
     * Messages are done with in any order, so that fewer can be left than lie between start and end
     * (KIP-1226). Where the group has not begun the broker does not count, and all are left.
     */
    private static SharePartition partition(
            int number, @Nullable SharePartitionOffsetInfo info, long end) {
        long start = info == null ? 0 : Math.max(0, info.startOffset());
        long lag = info == null ? end - start : info.lag().orElse(end - start);
        return new SharePartition(number, start, end, lag);
    }

    private Map<TopicPartition, SharePartitionOffsetInfo> starts(
            Admin admin, List<TopicPartition> partitions) throws InterruptedException {
        ListShareGroupOffsetsSpec these =
                new ListShareGroupOffsetsSpec().topicPartitions(partitions);
        try {
            return await(
                    admin.listShareGroupOffsets(Map.of(Topics.WORKERS, these))
                            .partitionsToOffsetInfo(Topics.WORKERS));
        } catch (KafkaException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return Map.of(); // no worker has ever come
            }
            throw e;
        }
    }

    private <T> T await(KafkaFuture<T> answer) throws InterruptedException {
        try {
            return answer.get(properties.kafkaTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka refused to answer", e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka did not answer", e);
        }
    }
}
