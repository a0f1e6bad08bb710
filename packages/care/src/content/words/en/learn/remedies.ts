import type { remedyPages } from '../../../learn/remedies.ts'
import type { PageWords } from './pageWords.ts'

export const remedyPageWords = {
  cold: {
    title: 'Cold',
    lines: [
      'A pack in a damp thin towel, never on bare skin. A gel pack needs two layers.',
      'At most 20 minutes, less when you lie on it or your skin is thin. Look at the skin after 5 minutes. Off when it is numb. Never asleep.',
      'Then at least 30 minutes off, and until skin looks and feels normal. Skin recovers in that time; deep tissue stays cool, so waiting loses nothing.',
      'One to two days, and no longer than 72 hours. Swelling can rarely be seen in a back spasm.',
      'Studies are too few to judge cold. Against warmth, neither was better.',
    ],
  },
  heat: {
    title: 'Warmth',
    lines: [
      'A pad or bottle with a cloth between, comfortably warm, 15 to 20 minutes. Then at least an hour off.',
      'Never lie on the pad, never sleep with it, never with a cream under it.',
      'You may choose it from the first hour. After two days it is the one suggested.',
      'Tradition does not name it, yet it is better tested than cold. Heat wraps eased pain a little over five days, and a guideline puts it first.',
    ],
  },
  massage: {
    title: 'Massage and oils',
    lines: [
      'Not in the first 24 hours if touch is very sore. Not over bone, rash or broken skin, with fever, or with a risk of clots. With blood thinners, ask first.',
      'Slow strokes with a flat hand on each side of the spine, never on it. 5 to 10 minutes, once or twice a day.',
      'Plain oil or lotion is enough: it only helps the hand glide. Try any oil on a small spot of the forearm for a day first.',
      'Eucalyptus oil is poison when swallowed: well diluted, on a small place, locked away from children.',
      'Mustard oil can blister the skin: 15 minutes at most, then wash off. Wash any oil off before cold or warmth.',
      'One small study of massage in new back pain found less pain. No study was found of either oil.',
    ],
  },
  oils: {
    title: 'Eucalyptus and mustard oil',
    lines: [
      'Plain coconut, sesame or sunflower oil will do. If oil helps, the massage is the likely reason.',
      'Never eucalyptus oil neat. Mix 12 drops into two tablespoons of plain oil; 6 for sensitive or older skin. At most twice a day, 6 hours apart, 7 days.',
      'Ask first with asthma, epilepsy, eczema, severe liver disease, pregnancy or breastfeeding.',
      'Mustard oil: only if you already use it without trouble. Never on eczema, broken or numb skin. Mix food oil half and half with plain oil, never warmed, never with warmth. At most twice a day, 12 hours apart, 3 days.',
      'Eucalyptus oil swallowed: do not make the person sick. Call a poison line at once. Drowsy, a fit, a cough or trouble breathing: the emergency number.',
      'No useful study of either oil was found. Their harm is known: burns and allergy from mustard, poisoning from eucalyptus.',
    ],
  },
  creams: {
    title: 'Creams',
    lines: [
      'One product on a place at a time, a thin layer, on whole skin. Wash your hands after.',
      'Menthol, salicylate and chilli creams have burned skin, sometimes after one use.',
      'Never a bandage, warmth or cold over them. Pain, swelling or blisters: wash it off and have it looked at.',
      'Anti-inflammatory gel was weaker than ibuprofen tablets, and added nothing to them.',
    ],
  },
  tablets: {
    title: 'Tablets and injections',
    lines: [
      'Anti-inflammatory tablets ease pain a little. Ask a pharmacist or doctor whether they suit you: the lowest dose, the shortest time.',
      'They can harm with ulcers, blood thinners, heart, kidney or liver disease, high blood pressure, asthma and in pregnancy. Never two of them together.',
      'Muscle relaxants are for a doctor to prescribe. The gain is small and they make drowsy: no driving, no alcohol.',
      'Paracetamol alone did not speed recovery.',
      'Injections are a doctor’s decision, mostly for leg pain. For back pain without it they are not advised.',
    ],
  },
  injections: {
    title: 'Injections: what to expect',
    lines: [
      'This app never suggests one. It is a doctor’s decision, mostly for leg pain.',
      'Into a tight muscle, numbing or dry: a sting, an ache for 1 to 3 days, a small bruise. Relief may last hours to weeks.',
      'Steroid near a nerve: heavy legs for hours, gain perhaps after 2 to 7 days. Flushing, poor sleep and higher blood sugar may last up to 2 weeks.',
      'Strong painkiller shot (ketorolac or diclofenac): it works within an hour, for 6 to 8 hours. No clear gain over tablets. Take no other anti-inflammatory.',
      'Tell the clinic first of blood thinners, a bleeding disorder, diabetes, pregnancy, infection, weak defences or glaucoma. Also of allergies, and of anti-inflammatory tablets today.',
      'For back pain without leg pain they are not advised. For leg pain, a steroid gave a small, short gain. The US drug agency has not approved that use.',
    ],
  },
  'after-injection': {
    title: 'After an injection',
    lines: [
      'The clinic’s own sheet comes first. For 30 minutes stay where staff see you. Do not stand up alone.',
      'First day: someone takes you home. Walk lightly indoors. If sore, a wrapped cold pack for 10 minutes.',
      'For 12 to 24 hours no alcohol, bath, pool, massage, or lifting over 5 kg. No driving for 24 hours after a steroid near a nerve or a sedative. After a needle into a tight muscle, none for 12 hours and until your legs feel normal.',
      'From 24 hours: normal light activity. No warmth, hot bath, sauna or gym until 48; no deep massage there until 72.',
      'After ketorolac no other anti-inflammatory for 24 hours, even if it wears off. With diabetes, check your sugar more often. Ask when to restart blood thinners.',
      'These times are common practice or chosen for the app, not from studies.',
    ],
  },
  'injection-danger': {
    title: 'Danger signs after an injection',
    lines: [
      'Watch for these for 14 days. Call the emergency number, unless it says the clinic.',
      'Within 48 hours: loss or change of sight, trouble speaking, a fit. Weakness or numbness of face, arm or leg. Severe dizziness or sudden severe headache.',
      'A leg growing weak, numbness between the legs, new bladder or bowel trouble. Breathless or chest pain. Swollen face or tongue, hives, wheeze, collapse.',
      'Fever of 38 °C or more, shivering, spreading redness, pus, or back pain worse each day after day 2. Black stool, vomiting blood, very little urine.',
      'Call the clinic today: a headache worse upright and better flat, in the first 5 days. Also blood sugar over 15 mmol/L (270 mg/dL) twice.',
      'In 2014 the US drug agency warned of the first of these after steroids near a spinal nerve. Reports began within minutes to 48 hours.',
    ],
  },
} as const satisfies Record<keyof typeof remedyPages, PageWords>
