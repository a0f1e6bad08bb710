import type { ConditionId } from '../../conditions.ts'

export interface ConditionWords {
  readonly ask: string
  /** for lists of what was told */
  readonly short: string
}

/** red-flags §3b and §3e, medicines §1, first-aid §4–6, remedies §4–5. */
export const conditionWords = {
  'anticoagulant-use': {
    ask:
      'Do you take a blood thinner (warfarin, apixaban, rivaroxaban, edoxaban, dabigatran, ' +
      'heparin)?',
    short: 'Blood thinner',
  },
  'reduced-sensation': {
    ask: 'Do you have numb feet or skin, nerve damage, a spinal injury, or a scar you cannot feel?',
    short: 'Numb skin',
  },
  diabetes: { ask: 'Do you have diabetes?', short: 'Diabetes' },
  'cold-intolerance': {
    ask: 'Do your fingers turn white in cold, or does cold give you hives?',
    short: 'Bad reaction to cold',
  },
  'poor-circulation': { ask: 'Do you have poor leg circulation?', short: 'Poor circulation' },
  'osteoporosis-fracture-risk': {
    ask: 'Have you been told you have thin bones?',
    short: 'Thin bones',
  },
  hypertension: {
    ask: 'Do you have high blood pressure that is under control?',
    short: 'High blood pressure',
  },
  'hypertension-uncontrolled': {
    ask: 'Is your blood pressure usually above 140/90 despite treatment?',
    short: 'Blood pressure above 140/90',
  },
  cvd: {
    ask:
      'Do you have serious heart disease or angina, or have you had a heart attack, stroke, TIA ' +
      'or leg artery disease?',
    short: 'Heart or artery disease',
  },
  'broken-skin': {
    ask: 'Is the skin at the sore area broken, inflamed, infected, or treated with radiation?',
    short: 'Broken or sore skin',
  },
  'falls-risk': {
    ask: 'Have you fallen in the past year, or are you unsteady?',
    short: 'Falls or unsteady',
  },
  'bleeding-disorder': {
    ask: 'Do you have haemophilia, low platelets, or another bleeding disorder?',
    short: 'Bleeding disorder',
  },
  asthma: { ask: 'Do you have asthma?', short: 'Asthma' },
  'seizure-disorder': {
    ask: 'Do you have epilepsy, or have you ever had a fit?',
    short: 'Epilepsy or a past fit',
  },
  breastfeeding: { ask: 'Are you breastfeeding?', short: 'Breastfeeding' },
  'sensitive-skin-eczema': {
    ask: 'Is your skin very sensitive, or do you have eczema?',
    short: 'Sensitive skin or eczema',
  },
  'liver-disease-severe': {
    ask: 'Do you have cirrhosis with complications, jaundice, or liver failure?',
    short: 'Severe liver disease',
  },
  'nsaid-allergy': {
    ask:
      'Have you had wheeze, hives, swelling or shock after aspirin, ibuprofen or a similar ' +
      'painkiller?',
    short: 'Reaction to painkillers',
  },
  'salicylate-allergy': {
    ask: 'Are you allergic to aspirin or salicylate creams?',
    short: 'Aspirin or salicylate allergy',
  },
  'peptic-ulcer-history': {
    ask: 'Have you ever had a stomach or duodenal ulcer, or bleeding?',
    short: 'Stomach ulcer',
  },
  ckd: { ask: 'Do you have kidney disease of any stage?', short: 'Kidney disease' },
  'heart-failure': { ask: 'Do you have heart failure?', short: 'Heart failure' },
  'recent-spine-surgery': {
    ask: 'Have you had an operation on your spine recently?',
    short: 'Recent spine surgery',
  },
  ibd: { ask: "Do you have Crohn's disease or ulcerative colitis?", short: "Crohn's or colitis" },
  'sulfonamide-allergy': {
    ask: 'Have you had a serious reaction to a sulfonamide medicine?',
    short: 'Sulfonamide allergy',
  },
  'lidocaine-allergy': {
    ask: 'Are you allergic to lidocaine or a similar numbing medicine?',
    short: 'Lidocaine allergy',
  },
  'gi-bleed-active': {
    ask:
      'Do you have an ulcer or bleeding in your stomach or bowel now? Or has an ' +
      'anti-inflammatory ever caused a bleed or a hole there?',
    short: 'Stomach or bowel bleeding',
  },
  'ckd-severe': {
    ask: 'Is your kidney function below 30, or are you on dialysis?',
    short: 'Severe kidney disease',
  },
  'recent-heart-surgery': {
    ask: 'Have you had a heart bypass recently, or is one planned?',
    short: 'Heart bypass',
  },
  'arrhythmia-conduction': {
    ask: 'Do you have an irregular heartbeat, heart block or long QT?',
    short: 'Heart rhythm problem',
  },
  'low-blood-pressure': {
    ask: 'Do you have low blood pressure, or do you faint?',
    short: 'Low blood pressure',
  },
  'antiplatelet-use': {
    ask: 'Do you take low-dose aspirin, clopidogrel, prasugrel or ticagrelor?',
    short: 'Anti-clotting tablet',
  },
  'liver-disease': {
    ask: 'Do you have liver disease that is mild, moderate, or of a stage you do not know?',
    short: 'Liver disease',
  },
  'heavy-alcohol': {
    ask: 'Do you have 3 or more alcoholic drinks on most days?',
    short: '3+ drinks on most days',
  },
  'low-weight-lt-50kg': { ask: 'Do you weigh less than 50 kg (110 lb)?', short: 'Under 50 kg' },
  'malnutrition-dehydration': {
    ask:
      'Are you eating poorly, fasting, vomiting or short of fluids now, or do you have ' +
      'diarrhoea?',
    short: 'Eating or drinking too little',
  },
  'glaucoma-angle-closure': {
    ask: 'Do you have narrow-angle glaucoma?',
    short: 'Narrow-angle glaucoma',
  },
  'urinary-retention': {
    ask: 'Do you have a large prostate, or trouble passing urine?',
    short: 'Trouble passing urine',
  },
  'maoi-use': {
    ask:
      'Do you take an MAO inhibitor, or did you in the past 14 days (phenelzine, ' +
      'tranylcypromine, isocarboxazid, selegiline, rasagiline, moclobemide, linezolid, ' +
      'methylene blue)?',
    short: 'MAO inhibitor',
  },
  hyperthyroidism: { ask: 'Do you have an overactive thyroid?', short: 'Overactive thyroid' },
  'myasthenia-gravis': { ask: 'Do you have myasthenia gravis?', short: 'Myasthenia gravis' },
  porphyria: { ask: 'Do you have acute porphyria?', short: 'Acute porphyria' },
  'g6pd-haemolysis': {
    ask:
      'Do you have G6PD deficiency, or has a medicine ever broken down your red blood cells ' +
      '(haemolytic anaemia)?',
    short: 'G6PD or haemolytic anaemia',
  },
  'blood-marrow-disorder': {
    ask:
      'Do you have low white blood cells or bone-marrow disease, or did your white cells ever ' +
      'drop badly (agranulocytosis)?',
    short: 'Blood or marrow disease',
  },
  'sleep-apnoea-lung': {
    ask: 'Do you have sleep apnoea, severe COPD, or something else that slows your breathing?',
    short: 'Sleep apnoea or slow breathing',
  },
  'substance-use-history': {
    ask: 'Do you have, or did you ever have, a problem with alcohol, opioids or sedatives?',
    short: 'Alcohol or drug problem',
  },
  'childbearing-no-contraception': {
    ask: 'Could you become pregnant, and do you not use reliable birth control?',
    short: 'Could become pregnant',
  },
  'fathering-no-contraception': {
    ask: 'Could you father a child, and do you not use birth control?',
    short: 'Could father a child',
  },
  photosensitivity: {
    ask: 'Does the skin at the sore area react badly to sunlight?',
    short: 'Skin reacts to sunlight',
  },
  'age-under-18': { ask: 'Are you under 18?', short: 'Under 18' },
  'age-65-plus': { ask: 'Are you 65 or older?', short: '65 or older' },
  'age-75-plus': { ask: 'Are you 75 or older?', short: '75 or older' },
  pregnant: { ask: 'Are you pregnant? If yes, how many weeks?', short: 'Pregnant' },
  'cancer-history': {
    ask: 'Have you ever had cancer (not simple skin cancer)?',
    short: 'Past or present cancer',
  },
  'steroid-use': {
    ask: 'Have you taken steroid tablets for three months or more?',
    short: 'Long use of steroids',
  },
  'infection-risk': {
    ask:
      'Do you have weak immunity, diabetes, recent serious infection, recent spine procedure, or ' +
      'inject drugs?',
    short: 'Higher risk of infection',
  },
  'tb-risk': {
    ask: 'Have you had tuberculosis, or lived with or spent long with someone who has?',
    short: 'Tuberculosis, or near it',
  },
  'known-aneurysm': {
    ask: 'Have you ever been told you have an aortic aneurysm?',
    short: 'Aortic aneurysm',
  },
  'single-kidney': { ask: 'Do you have only one kidney?', short: 'One kidney' },
  'previous-episodes': {
    ask: 'Have you had earlier episodes of back pain?',
    short: 'Earlier episodes',
  },
  'breathless-lying-flat': {
    ask: 'Do you get breathless when you lie flat?',
    short: 'Breathless lying flat',
  },
  'cannot-rise-from-floor': {
    ask: 'Is it hard for you to get up from the floor alone, even on a good day?',
    short: 'Hard to rise from floor',
  },
  'recent-clot': { ask: 'Have you had a blood clot recently?', short: 'Recent blood clot' },
  'knee-pain': { ask: 'Do you have knee pain?', short: 'Knee pain' },
  'shoulder-pain': { ask: 'Do you have shoulder pain?', short: 'Shoulder pain' },
  'cold-injury-before': {
    ask: 'Has cold ever hurt your skin, or have you reacted badly to it?',
    short: 'Cold hurt you before',
  },
  'cannot-report': {
    ask:
      'Have you had alcohol, a relaxant, an opioid or a sleeping tablet in the last 12 hours, or ' +
      'could you not judge or remove a pad alone?',
    short: 'Drowsy, or cannot judge it',
  },
  'thin-skin': { ask: 'Are you over 75, or is your skin very thin?', short: 'Thin skin' },
  'cream-on-skin': {
    ask: 'Is there a rub, oil, gel or medicated patch on the sore area now?',
    short: 'Cream or oil on skin',
  },
  'skin-patch-near': {
    ask:
      'Do you wear a medicine patch near the sore area (fentanyl, buprenorphine, nicotine, ' +
      'hormone)?',
    short: 'Medicine patch nearby',
  },
  'fresh-bruise': {
    ask: 'Is there a fresh bruise, swelling or bleeding at the sore area?',
    short: 'Fresh bruise',
  },
  'fever-at-site': {
    ask: 'Do you have a fever, or an infection at the sore area?',
    short: 'Fever or infection',
  },
  'cancer-at-site': {
    ask: 'Do you have active cancer at the sore area?',
    short: 'Cancer at the sore area',
  },
  'dvt-suspected': {
    ask: 'Is one calf swollen, hot and painful?',
    short: 'Swollen, hot calf',
  },
  'inflammatory-arthritis': {
    ask: 'Do you have an inflammatory arthritis that is flaring now?',
    short: 'Inflamed joints now',
  },
  'mustard-allergy': { ask: 'Are you allergic to mustard?', short: 'Mustard allergy' },
  'eucalyptus-untested': {
    ask: 'Is diluted eucalyptus oil untried on a small spot, or tried less than a day ago?',
    short: 'Eucalyptus oil not tried',
  },
  'mustard-untested': {
    ask: 'Is mustard oil untried on a small spot, or tried less than a day ago?',
    short: 'Mustard oil not tried',
  },
  'rub-untested': {
    ask: 'Is it less than a day since you tried this rub on a small spot, or untried?',
    short: 'Rub not tried on skin',
  },
  spondylolisthesis: {
    ask: 'Were you told that one bone of your spine sits forward on the next (spondylolisthesis)?',
    short: 'Spondylolisthesis',
  },
  spondylolysis: {
    ask: 'Were you told of a small gap in a bone of your spine (spondylolysis)?',
    short: 'Spondylolysis',
  },
  'spinal-stenosis': {
    ask: 'Were you told that the canal in your spine is narrow (stenosis)?',
    short: 'Narrow spinal canal',
  },
  'disc-leg-pain': {
    ask: 'Does pain run down your leg from a disc in your back?',
    short: 'Leg pain from a disc',
  },
  'recent-surgery': {
    ask: 'Did you have an operation on your spine, belly or hip in the last 12 weeks?',
    short: 'Operation in the last 12 weeks',
  },
} as const satisfies Record<ConditionId, ConditionWords>
