import { createForgetting } from './forgetting.ts'
import { followExperiences } from './liveExperiences.ts'

type Parts = Omit<Parameters<typeof followExperiences>[0], 'onTouch' | 'onReset'> & {
  /** How many days after the end of sharing it is forgotten who sent what; never where left out. */
  days: number | undefined
}

/** Take and show experiences on this instance, and forget what is due. */
export async function startExperiences({ days, ...parts }: Parts) {
  let look = () => {}
  const replica = await followExperiences({ ...parts, onTouch: () => look(), onReset: () => look() })
  const forgetting = createForgetting({ ...parts, replica, days })
  look = forgetting.schedule
  look()
  return {
    replica,
    erase: forgetting.erase,
    stop(): void {
      forgetting.stop()
      replica.stop()
    },
  }
}
