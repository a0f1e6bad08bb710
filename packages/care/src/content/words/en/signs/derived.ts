import type { signsDerived } from '../../../signs/derived.ts'
import type { SignWords } from './sign.ts'

/** Signs no screen asks. Three have a question of their own, asked where they arise (C39). */
export const wordsDerived = {
  'anticoagulant-nerve': {
    short: 'Blood thinner, weak or numb leg',
    mayMean: 'Bleeding may be pressing on the nerves of your spine.',
    say:
      'I take a blood thinner, I have back pain, and my leg is newly weak or numb; I am worried ' +
      'about bleeding in my spine.',
  },
  'cancer-plus-nerve': {
    short: 'Past cancer, changed leg',
    mayMean: 'The spinal cord may be squeezed (metastatic spinal cord compression).',
    say:
      'I have had cancer, I have back pain, and my legs are newly weak, unsteady or feel ' +
      'different; I am worried about my spinal cord.',
  },
  'known-aneurysm': {
    short: 'Known aneurysm, new pain',
    mayMean: 'The weak spot in your main artery (the aorta) may be growing or leaking.',
    say: 'I have an aortic aneurysm and new back or belly pain.',
  },
  'foot-drop-worsening': {
    short: 'Foot drop getting worse',
    mayMean: 'A nerve to the leg may be squeezed more and more.',
    say: 'I have back pain, it is hard to lift my foot, and the leg is getting weaker.',
  },
  'kidney-emergency': {
    short: 'Kidney signs, higher risk',
    mayMean:
      'This can be a kidney stone or a kidney infection. It is urgent with fever, with one ' +
      'kidney, or in pregnancy.',
    say: 'I have side pain or trouble peeing, together with a fever, only one kidney, or a pregnancy.',
    where: 'If you are pregnant, tell your maternity unit too.',
  },
  anaphylaxis: {
    ask: 'Is your face or throat swelling, or are you wheezing or faint, with an itchy rash?',
    short: 'Swelling, wheeze or faint',
    mayMean: 'This can be a severe allergic reaction (anaphylaxis).',
    say: 'I have an itchy rash, and I am swelling in the face, wheezing or faint.',
  },
  'injection-danger': {
    ask:
      'After the injection, is there fever, spreading redness, a bad headache that eases lying ' +
      'down, or new numbness or weakness?',
    short: 'Trouble after an injection',
    mayMean:
      'This can be an infection, bleeding or pressure on a nerve, or a leak of spinal fluid.',
    say:
      'I had an injection for my back, and now I have fever, spreading redness, a bad headache, ' +
      'or new numbness or weakness.',
  },
  'stuck-on-floor': {
    ask: 'Are you alone and unable to get up?',
    short: 'Cannot get up, alone',
    say: 'My back has locked. I am alone on the floor, and I cannot get up.',
  },
  'infection-combination': {
    short: 'Signs of infection together',
    mayMean: 'Together, these answers can mean an infection of the spine.',
    say: 'I have back pain with signs of infection; I am worried about an infection of my spine.',
  },
  'cancer-history-alone': {
    short: 'Cancer in the past',
    mayMean: 'Cancer can come back in the spine (metastasis).',
  },
  'cancer-combination': {
    short: 'Past cancer and new signs',
    mayMean: 'Cancer can come back in the spine (metastasis).',
    say: 'I have had cancer, and I have back pain with new signs; I think it should be checked.',
  },
  'fracture-combination': {
    short: 'Sudden pain, fragile bones',
    mayMean: 'A bone of the spine may have broken without much force (a fragility fracture).',
    say: 'I have new back pain, and my bones may be fragile; I am worried about a fracture.',
  },
  'weight-loss-combination': {
    short: 'Weight loss and another sign',
    mayMean: 'Together, these answers can go with an infection or cancer.',
    say: 'I have back pain, I have lost weight without trying, and I have another warning sign.',
  },
  'tb-combination': {
    short: 'Tuberculosis risk and a sign',
    mayMean: 'Tuberculosis can settle in the spine.',
    say:
      'I have back pain, I have had or been near tuberculosis, and I have weight loss, night ' +
      'sweats, or pain for over four weeks.',
  },
  'pregnancy-combination': {
    short: 'Pregnant with a warning sign',
    mayMean: 'Some signs need a check the same day in pregnancy.',
    say: 'I am pregnant, and I have back pain with a warning sign.',
    where: 'Call your maternity service today.',
  },
  'one-leg-numbness-new': {
    short: 'New numbness below one knee',
    mayMean: 'A nerve to the leg may be squeezed.',
    say: 'I have back pain and new or spreading numbness or tingling below one knee.',
  },
  'cannot-stand': {
    short: 'Cannot stand or walk',
    mayMean: 'You may need stronger care, or something serious may have been missed.',
    say: 'My back has locked, and after a day I still cannot stand or walk.',
  },
  'pain-stays-severe': {
    short: 'Severe pain not easing',
    mayMean: 'You may need stronger care, or something serious may have been missed.',
    say: 'My back pain is still severe, and care at home has not eased it.',
  },
  'cold-injury': {
    short: 'Skin hurt by cold',
    mayMean: 'The skin may be frozen or burned by cold, or short of blood.',
    say: 'I used a cold pack, and my skin is now white, blue or blistered.',
  },
  'one-leg-numbness-onset': {
    short: 'Numb or tingling below the knee',
    mayMean: 'A nerve to the leg may be irritated.',
  },
  'nerve-chill': {
    short: 'Numb since the cold pack',
    mayMean: 'A nerve under the skin may have been chilled.',
  },
  'bed-rest': {
    short: 'Lying down most of the day',
    mayMean: 'Long lying tends to slow the way back. Someone can help you get moving.',
  },
  'age-under-16': {
    short: 'Under 16',
    mayMean: 'This plan is made for adults. A clinician should look at back pain at your age.',
  },
  'age-under-18': {
    short: 'Under 18',
    mayMean:
      'This can be a stress fracture or another cause that needs an adult with you and a ' +
      'clinician.',
  },
  'age-over-70-first': {
    short: 'First back pain, over 70',
    mayMean: 'At this age, a first bout can be a broken bone or have another cause.',
  },
} as const satisfies Record<keyof typeof signsDerived, SignWords>
