/** Text from outside in a line of ours: what it holds of control characters must not reach the terminal. */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
