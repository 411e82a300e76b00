/** The promise's value, or `instead` when it takes longer than `ms` or is rejected. */
export async function within<T, U>(ms: number, promise: Promise<T>, instead: U): Promise<T | U> {
  const { promise: late, resolve } = Promise.withResolvers<U>();
  const timer = setTimeout(resolve, ms, instead);
  try {
    return await Promise.race([promise, late]);
  } catch {
    return instead;
  } finally {
    clearTimeout(timer);
  }
}
