/** What the first screens say, and an emergency: all that is loaded at once. */
export const words = {
  app: 'Unspasm',
  doors: {
    lead: 'One tap. No account. Nothing leaves this phone.',
    locked: 'My back just locked',
    hurts: 'It hurts, but I can move',
    keep: 'Keep it away',
    tooMuch: 'You may have taken too much: get help',
    take: 'May I take this now?',
    about: 'Country, your data, about',
  },
  check: {
    title: 'Danger check',
    leadFirst: 'Is any of these true right now? Tap it.',
    leadMore: 'Tap any that are true today.',
    leadMorning: 'Since yesterday, is any of these new? Tap it.',
    none: 'None of these',
    noChange: 'No change',
    done: 'Done',
    unsure: 'Not sure',
    unsureOf: 'Not sure: {sign}',
    whyAsk: 'Why we ask',
    lieFirst: 'Help me lie down first',
  },
  emergency: {
    title: 'Get emergency help now',
    do: 'Do not wait to see if it eases. Call, or go to the nearest emergency department.',
    call: 'Call {number}',
    country: 'Your country',
    unknown: 'Not known: 112 and 911',
    because: 'You answered yes to',
    sayTitle: 'What to say',
    waitTitle: 'While you wait',
    clearTitle: 'Is this settled?',
    clear: 'This page stays until you say so.',
    by: {
      clinician: 'A doctor or nurse has checked this',
      unchanged: 'It is old and has not changed',
      mistake: 'I tapped it by mistake',
    },
    confirm: {
      clinician: 'A doctor or nurse has checked this and said I can go on.',
      unchanged: 'I have had this for a long time and it has not changed.',
      mistake: 'I do not have this. I tapped it by mistake.',
    },
    yes: 'Yes, that is true',
    no: 'Go back',
  },
  trouble: {
    lost: 'Your earlier entries are gone from this browser. It may have cleared them. Load a copy if you have one.',
    cut: 'The next step did not load: the connection was lost. The danger signs and numbers are below.',
    reload: 'Try again',
  },
  back: 'Back',
} as const

/** Fills `{name}` places. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
