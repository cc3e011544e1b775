package org.oskil.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Finds the parts of the server by their packages. */
@SpringBootApplication(proxyBeanMethods = false)
class Application {}
