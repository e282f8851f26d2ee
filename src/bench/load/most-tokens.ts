/** How long a prompt or an answer may be asked for: 16 times what the longest models take. */
export const mostTokens = 2 ** 24;
