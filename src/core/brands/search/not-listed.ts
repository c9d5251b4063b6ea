/**
 * Well-known companies that the directory does not have and that a typing error would turn into one that it has.
 * They are answered with nothing, because a wrong brand is worse than none. A test keeps listed brands out.
 */
const notListed = new Set('allo camper free notino sharp starlink stripes'.split(' '));

export const isNotListed = (key: string): boolean => notListed.has(key);
