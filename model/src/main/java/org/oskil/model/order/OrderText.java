package org.oskil.model.order;

/** Everything an order says. */
public record OrderText(
    Act act,
    Basis basis,
    Signatory signatory,
    Coverage coverage,
    Instructions instructions,
    Term term) {}
