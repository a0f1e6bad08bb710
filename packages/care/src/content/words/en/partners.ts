import type { FamilyId } from '../../medicines/partners.ts'

/** Rows of a checklist of other medicines, for who knows the kind and not the name. */
export const familyWords = {
  'any-anticoagulant': 'A blood thinner such as warfarin or apixaban',
  'any-antiplatelet': 'An anti-clotting tablet such as clopidogrel or ticagrelor',
  'any-ssri': 'An antidepressant such as sertraline or citalopram',
  'any-snri': 'An antidepressant such as venlafaxine or duloxetine',
  'any-tca': 'An antidepressant such as amitriptyline',
  'any-maoi': 'An MAO inhibitor such as phenelzine, moclobemide or linezolid',
  'any-nephro-ras': 'Blood-pressure tablets such as ramipril or losartan',
  'any-nephro-diuretic': 'A water tablet such as furosemide',
  'any-blood-pressure-medicine': 'Any other medicine for high blood pressure',
  'any-oral-corticosteroid': 'Steroid tablets such as prednisolone',
  'any-quinolone': 'A quinolone antibiotic such as ciprofloxacin',
  'any-hormonal-contraceptive': 'Birth control with hormones',
  'any-triptan': 'A triptan such as sumatriptan',
  'any-z-drug': 'A sleeping tablet such as zolpidem or zopiclone',
  'any-sedating-antihistamine':
    'An allergy or sleep tablet that makes you drowsy, such as promethazine',
  'any-opioid': 'A strong painkiller (an opioid) such as oxycodone or morphine',
  'any-benzodiazepine': 'A benzodiazepine such as diazepam',
  'any-gabapentinoid': 'Gabapentin or pregabalin',
} as const satisfies Record<FamilyId, string>
