import { field } from '@companion/shared/formFields'
import { defineCommands, formOf } from '../define.ts'
import { putBack, refusesAside, refusesBack, setAside } from './aside.ts'
import { describe, refusesDescription, renewLink } from './people.ts'
import { withdrawAll } from './withdrawing.ts'

export const peopleCommands = defineCommands({
  describeMe: {
    by: ['participant'],
    refuses: refusesDescription,
    apply: describe,
    form(fields, { whoYouAre }) {
      const given = whoYouAre.questions.flatMap(({ id: about }) => {
        const [choice = ''] = fields(field.choice + about)
        return choice === '' ? [] : [{ about, choice: choice === field.notSaid ? null : choice }]
      })
      return given.length === 0 ? null : given
    },
  },
  renewLink: {
    by: ['participant'],
    apply: renewLink,
    form: formOf({ numbers: ['generation'] }),
  },
  withdrawAll: {
    by: ['participant'],
    apply: withdrawAll,
    form: formOf({}),
  },
  setAside: {
    by: ['host', 'official'],
    hostActivity: 'told',
    refuses: refusesAside,
    apply: setAside,
  },
  putBack: {
    by: ['host', 'official'],
    hostActivity: 'told',
    refuses: refusesBack,
    apply: putBack,
  },
})
