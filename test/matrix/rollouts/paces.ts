/** The look after that at which the bake time begins finds it over: how many there are hardly depends on the machine. */
export const LOOK = { 'poll-interval-seconds': '0.3' };

/** A stage waits longer than any row may take for a process that comes late, and for the one that takes over from a killed one. */
export const LONG = '1m..48h';

export const [OLD, NEW] = ['shop:v1', 'shop:v2'];

/** Without a journal whoever comes later holds what it finds until this is over, and ECS goes back by itself. */
export const TAGS = '1m..3h';

/** Nobody answers there: the candidate fails its first health check, with 20% of the traffic. */
export const NOBODY = 'http://127.0.0.1:9/';
