package org.oskil.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the runs were made on; nothing that names the machine.
 *
 * @param memoryMebibytes physical memory
 * @param heapMebibytes most that this JVM may use
 */
record Machine(int cores, long memoryMebibytes, long heapMebibytes, String system, String java) {
  static Machine here() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize() >> 20,
        Runtime.getRuntime().maxMemory() >> 20,
        "%s, %s".formatted(system.getName(), system.getArch()),
        "%s %s".formatted(System.getProperty("java.vendor"), Runtime.version()));
  }
}
