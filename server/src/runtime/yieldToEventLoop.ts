/** Let what is waiting on the event loop go first: something long must not slow a session. */
export const yieldToEventLoop = () => new Promise<void>((resolve) => setImmediate(resolve))
