/** What somebody without rights may do. */

const nobody = 65_534;

/** The superuser may read and write everything: it steps down for the moment. */
export async function asNobody<T>(act: () => T | Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(nobody);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
