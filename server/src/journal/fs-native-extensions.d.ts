declare module 'fs-native-extensions' {
  /** Take an exclusive advisory lock on a whole open file; false where another holds it. */
  export function tryLock(fd: number): boolean
}
