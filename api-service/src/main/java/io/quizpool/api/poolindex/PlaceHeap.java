package io.quizpool.api.poolindex;

import java.util.Arrays;

/** Keeps the lowest of the numbers that it is offered: a binary heap with the highest on top. */
final class PlaceHeap {

    private final int[] heap;
    private int size;

    PlaceHeap(int most) {
        heap = new int[most];
    }

    void offer(int number) {
        if (size < heap.length) {
            int child = size++;
            heap[child] = number;
            while (child > 0 && heap[child] > heap[(child - 1) / 2]) {
                swap(child, (child - 1) / 2);
                child = (child - 1) / 2;
            }
        } else if (size > 0 && number < heap[0]) {
            heap[0] = number;
            sink();
        }
    }

    /** The numbers kept, the lowest first. */
    int[] sorted() {
        int[] numbers = Arrays.copyOf(heap, size);
        Arrays.sort(numbers);
        return numbers;
    }

    private void sink() {
        int parent = 0;
        for (int child = 1; child < size; child = 2 * parent + 1) {
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[parent] >= heap[child]) {
                return;
            }
            swap(parent, child);
            parent = child;
        }
    }

    private void swap(int one, int other) {
        int kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
    }
}
