package org.oskil.server.counts;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oskil.server.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells boards that counts may have changed. It carries no figure: whoever hears it asks for those
 * they may see.
 */
@Component
final class CountNews {
  private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean due = new AtomicBoolean();
  private final ExecutorService clock =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("count-news").factory());

  SseEmitter listen() {
    SseEmitter listener = new SseEmitter(0L);
    listener.onCompletion(() -> listeners.remove(listener));
    listener.onError(_ -> listeners.remove(listener));
    listeners.add(listener);
    tell(listener);
    return listener;
  }

  @EventListener
  void changed(Register.Changed changed) {
    if (due.compareAndSet(false, true)) {
      clock.execute(this::tellAllSoon);
    }
  }

  private void tellAllSoon() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return;
    }
    due.set(false);
    listeners.forEach(this::tell);
  }

  private void tell(SseEmitter listener) {
    try {
      listener.send(SseEmitter.event().name("changed").data(""));
    } catch (IOException | IllegalStateException gone) {
      listeners.remove(listener);
    }
  }

  @PreDestroy
  void end() {
    clock.shutdownNow();
    listeners.forEach(SseEmitter::complete);
  }
}
