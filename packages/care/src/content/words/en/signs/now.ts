import type { signsNow } from '../../../signs/now.ts'
import type { SignWords } from './sign.ts'

/** S1. No reassurance here: it invites delay (red-flags §1). */
export const wordsNow = {
  'ces-saddle-numbness': {
    ask:
      'Is there new numbness or tingling between your legs, around your genitals, back passage ' +
      'or inner thighs?',
    short: 'Numb between the legs',
    mayMean: 'The nerves at the base of your spine may be squeezed. This is cauda equina syndrome.',
    say: 'I have back pain and new numbness between my legs; I am worried about cauda equina.',
  },
  'ces-bladder': {
    ask: 'Since this began, is it hard to start peeing, hard to feel it, or leaking without control?',
    short: 'New trouble peeing',
    mayMean: 'In cauda equina syndrome, squeezed nerves let pee build up, leak, or go unfelt.',
    say: 'I have back pain and new trouble peeing; I am worried about cauda equina.',
    not: 'Old leaking that has not changed is not a yes.',
  },
  'ces-bowel': {
    ask: 'Have you newly lost control of your bowels, or lost the feeling of needing to go?',
    short: 'New loss of bowel control',
    mayMean: 'In cauda equina syndrome, squeezed nerves can take away bowel control or feeling.',
    say:
      'I have back pain and have newly lost control or feeling in my bowels; I am worried about ' +
      'cauda equina.',
    not: 'Constipation alone is not a yes.',
  },
  'ces-sexual': {
    ask: 'Since this began, have you newly lost genital feeling, erection, or feeling during sex?',
    short: 'Lost feeling during sex',
    mayMean:
      'In cauda equina syndrome, squeezed nerves can take away feeling in your private parts.',
    say:
      'I have back pain and have newly lost feeling or erection in my private parts; I am ' +
      'worried about cauda equina.',
  },
  'ces-both-legs': {
    ask: 'Do you have new pain, tingling, weakness or numbness in both legs?',
    short: 'New trouble in both legs',
    mayMean:
      'The nerves at the base of your spine, or the spinal cord, may be squeezed. The first is ' +
      'cauda equina syndrome.',
    say:
      'I have back pain and new pain, tingling, weakness or numbness in both legs; I am worried ' +
      'about cauda equina.',
  },
  'leg-weakness-worsening': {
    ask: 'Is a leg or foot getting weaker over hours or days, dragging, or giving way?',
    short: 'A leg getting weaker',
    mayMean: 'A nerve to the leg, or the spinal cord, may be squeezed more and more.',
    say: 'I have back pain and my leg is getting weaker; I am worried about a squeezed nerve.',
  },
  'new-leg-numbness': {
    ask: 'Is there new numbness or weakness in one leg?',
    short: 'One leg newly numb or weak',
    mayMean: 'A nerve to the leg may be squeezed.',
    say: 'I have back pain and new numbness or weakness in one leg.',
  },
  'chest-pain': {
    ask: 'Do you have chest pain, tightness, or pain spreading to your arm, neck or jaw?',
    short: 'Chest pain or tightness',
    mayMean:
      'This can be a heart attack, a problem of the main artery (aorta), or a clot in the lung.',
    say: 'I have back pain, and pain or tightness in my chest.',
  },
  'sudden-breathless': {
    ask: 'Are you suddenly short of breath, or coughing up blood?',
    short: 'Suddenly short of breath',
    mayMean:
      'This can be a clot in the lung, or a heart or lung emergency. A painful swollen calf, ' +
      'recent surgery, long travel, pregnancy, cancer or oestrogen make it more likely.',
    say: 'I have back pain, and I am suddenly short of breath or coughing up blood.',
  },
  'collapse-or-tearing': {
    ask: 'Have you fainted or nearly fainted, or is there sudden tearing back or belly pain?',
    short: 'Fainting or tearing pain',
    mayMean:
      'The main artery (the aorta) may be leaking or torn. The names are aortic aneurysm and ' +
      'aortic dissection.',
    say: 'I have fainted or nearly fainted, or have sudden tearing pain; I am worried about my aorta.',
  },
  'major-trauma': {
    ask: 'Did this start after a serious accident, a fall from height, or a heavy blow?',
    short: 'Serious accident or fall',
    mayMean: 'A bone of the spine may be broken, or the spinal cord hurt.',
    say: 'I have back pain after a serious accident, fall or blow, and I am keeping still.',
  },
  'sepsis-signs': {
    ask:
      'Do you have fever with confusion, uncontrollable shivering, mottled skin, or feel ' +
      'extremely ill?',
    short: 'Fever and very ill',
    mayMean:
      'The body may be reacting badly to an infection (sepsis), for example of the spine or a ' +
      'kidney.',
    say: 'I have back pain and fever, and I feel extremely ill; I am worried about sepsis.',
  },
  'severe-upper-belly': {
    ask: 'Is there severe upper belly pain going through to your back, with vomiting?',
    short: 'Severe upper belly pain',
    mayMean:
      'The pancreas, the gallbladder, an ulcer, or the main artery (the aorta) may be the cause.',
    say: 'I have severe upper belly pain going through to my back, and I am vomiting.',
  },
  'pregnancy-alarm': {
    ask:
      'If pregnant: any bleeding, fluid loss, regular tightenings, severe belly pain, or baby ' +
      'moving less?',
    short: 'Pregnant with warning signs',
    mayMean: 'This can be labour, or a problem with the placenta.',
    say:
      'I am pregnant, with back pain and bleeding, fluid loss, tightenings, severe belly pain, ' +
      'or my baby moving less.',
    where: 'Turn to your maternity unit if you have one; if not, to the emergency number.',
  },
} as const satisfies Record<keyof typeof signsNow, SignWords>
