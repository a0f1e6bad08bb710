import type { GateId } from '../../gates.ts'

export interface GateWords {
  readonly title: string
  readonly lead: string
  /** one line for each row of the gate, in its order */
  readonly rows: readonly string[]
}

export const gateWords = {
  lying: {
    title: 'Before you lie down',
    lead: 'Tick what fits you, so that we choose a safe position.',
    rows: [
      'You are pregnant',
      'You get breathless when you lie flat',
      'Getting up from the floor alone is hard: you are 75 or over, frail, dizzy or prone to ' +
        'falls, or have bad knees or a replaced knee or hip',
    ],
  },
  'legs-up': {
    title: 'Before you put your legs up',
    lead: 'Tick what fits you.',
    rows: ['You have poor circulation in your legs', 'You have had a blood clot recently'],
  },
  cold: {
    title: 'Before you use cold',
    lead: 'Cold can hurt skin. Tick what fits you.',
    rows: [
      'Your fingers turn white in cold, cold gives you hives, or you have a blood disorder set ' +
        'off by cold',
      'Your skin is numb or feels different anywhere, or you have nerve damage, a spinal injury, ' +
        'or a scar you cannot feel',
      'You have poor circulation or leg artery disease',
      'The skin there is broken, infected, has a rash, or was treated with radiation',
      'Cold has hurt your skin before, or you reacted badly to it',
      'You had alcohol, a relaxant, an opioid or a sleeping tablet in the last 12 hours, or ' +
        'could not judge, tell or take the pack off alone',
      'You have angina or serious heart disease, had a heart attack or stroke, or your blood ' +
        'pressure is very high or usually above 140/90 despite treatment',
      'You are over 75, or your skin is very thin',
      'There is a rub, oil, gel or medicated patch on the skin there now',
    ],
  },
  heat: {
    title: 'Before you use heat',
    lead: 'Heat can burn without hurting. Tick what fits you.',
    rows: [
      'Your skin is numb or feels different anywhere, or you have nerve damage, a spinal injury, ' +
        'or a scar you cannot feel',
      'You had alcohol, a relaxant, an opioid or a sleeping tablet in the last 12 hours, or ' +
        'could not judge, tell or take the pack off alone',
      'The skin there is broken, infected, has a rash, or was treated with radiation',
      'There is a fresh bruise, swelling or bleeding there',
      'You have a fever, or an infection there',
      'There is active cancer there',
      'You have poor circulation there, or leg artery disease',
      'There is a rub, oil, gel or medicated patch on the skin there now',
      'You wear a medicine patch nearby (fentanyl, buprenorphine, nicotine, hormone)',
    ],
  },
  massage: {
    title: 'Before a massage',
    lead: 'Tick what fits you.',
    rows: [
      'One calf is swollen, hot and painful',
      'You have had a blood clot recently',
      'You have had an operation on your spine recently',
      'There is active cancer there, or in your spine',
      'The skin there is broken, infected, has a rash, or was treated with radiation',
      'You have a fever, or an infection there',
      'You are pregnant',
      'You have been told you have thin bones',
      'You have taken steroid tablets for three months or more',
      'You have an inflammatory arthritis that is flaring now',
      'You take a blood thinner',
      'You have a bleeding disorder',
      'Your skin is numb or feels different anywhere, or you have nerve damage, a spinal injury, ' +
        'or a scar you cannot feel',
      'You had alcohol, a relaxant, an opioid or a sleeping tablet in the last 12 hours, or ' +
        'could not judge, tell or take the pack off alone',
    ],
  },
  oil: {
    title: 'Before an oil',
    lead: 'Oils can harm skin. Tick what fits you.',
    rows: [
      'You have not tried diluted eucalyptus oil on a small spot of your forearm for 24 hours',
      'You have not tried mustard oil on a small spot of your forearm for 24 hours, also when the bottle is new',
      'The skin there is broken, infected, has a rash, or was treated with radiation',
      'Your skin is very sensitive, or you have eczema',
      'You have asthma',
      'You have epilepsy, or have had a fit',
      'You are breastfeeding',
      'You have severe liver disease',
      'You are allergic to mustard',
    ],
  },
  rub: {
    title: 'Before a rub',
    lead: 'Rubs with menthol, salicylate or camphor can burn. Tick what fits you.',
    rows: [
      'You have not yet tried this rub on a small spot of your forearm for 24 hours',
      'The skin there is broken, infected, has a rash, or was treated with radiation',
      'You have reacted to aspirin, ibuprofen or a similar painkiller',
      'You are allergic to aspirin or salicylate creams',
      'You take a blood thinner',
      'You are pregnant',
      'You are breastfeeding',
      'You have had a stomach ulcer or bleeding',
      'You have kidney disease',
      'You have heart failure',
      'You have high blood pressure',
      'Your blood pressure is usually above 140/90 despite treatment',
      'Your skin is very sensitive, or you have eczema',
      'You have epilepsy, or have had a fit',
      'Your skin is numb or feels different anywhere, or you have nerve damage, a spinal injury, ' +
        'or a scar you cannot feel',
      'You have asthma',
    ],
  },
  background: {
    title: 'About you',
    lead: 'These facts help us judge what is safe for you. You tell them once.',
    rows: [
      'You have had cancer (not simple skin cancer)',
      'You have taken steroid tablets for three months or more',
      'You have been told you have thin bones',
      'You have weak immunity, diabetes, a recent serious infection or spine procedure, or ' +
        'inject drugs',
      'You have had tuberculosis, or lived with or spent long with someone who has',
      'You have been told you have an aortic aneurysm',
      'You take a blood thinner',
      'You have only one kidney',
      'You have high blood pressure',
      'You have angina or leg artery disease, or had a heart attack, stroke or TIA',
      'You have had earlier episodes of back pain',
    ],
  },
  exercise: {
    title: 'Before you exercise',
    lead: 'Some moves are changed, or left out, for these. Tick what fits you.',
    rows: [
      'You had an operation on your spine, belly or hip in the last 12 weeks',
      'Your blood pressure is 160/100 or more at rest, or not under control',
      'You have high blood pressure that is under control',
      'Pain runs down your leg from a disc in your back',
      'You were told the canal in your spine is narrow (stenosis)',
      'You were told one bone of your spine sits forward on the next (spondylolisthesis)',
      'You were told of a small gap in a bone of your spine (spondylolysis)',
      'You have thin bones (osteoporosis), or broke a bone from a small fall',
      'Your knees hurt when you kneel or bend them far',
      'A shoulder hurts when you lean on that arm',
      'You are pregnant',
    ],
  },
} as const satisfies Record<GateId, GateWords>
