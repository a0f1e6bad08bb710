import type { livingPages } from '../../../learn/living.ts'
import type { PageWords } from './pageWords.ts'

export const livingPageWords = {
  stretching: {
    title: 'Moving and stretching',
    lines: [
      'Keep doing what you can. It is better than rest in bed.',
      'Stretch when pain at rest is 4 or less, on a doctor’s or physiotherapist’s advice.',
      'Stop that movement if pain climbs by 2 and stays, or moves down a leg. A small rise that settles within the hour is normal.',
      'Later, exercise with some teaching makes another bout less likely, for as long as it goes on.',
      'In the first six weeks, exercise was no better than a sham. So begin gently, and for later.',
    ],
  },
  sitting: {
    title: 'Sitting',
    lines: [
      'Hips well back, low back supported. Feet on a stool 10 to 20 cm high, knees level with the hips or above. Up to 20 minutes at a time.',
      'Or lean back for 10 to 30 minutes: upper body at 30 to 45 degrees, a pillow under the knees.',
      'At a desk, get up and move every 20 to 30 minutes. Comfort and change matter more than shape.',
      'Lower the legs if they tingle, turn white or blue, or swell.',
      'If bending and sitting make it worse and standing eases it, prefer to walk. Then avoid long sitting and deep forward bends.',
      'People who sat for more than 5 hours a day had more new bouts. A review of reviews found no agreement that posture causes pain.',
    ],
  },
  lifting: {
    title: 'Lifting',
    lines: [
      'Avoid bending and lifting in the first hour after rising. Bouts start most often between 7 and 12 in the morning.',
      'In the first days of a bout do light duty only. Later, take two people for a heavy load, and do not rush.',
      'Take heavy and light days in turn. Raise any load by at most 10 to 20 in 100 a week.',
      'Lifting is no enemy: backs adapt well when load rises slowly, with rest days between.',
      'In one man, the pressure in a disc was lower with bent knees, and lowest with the load close. One man proves little, and pressure is not pain.',
      'In 999 people, handling in an awkward position made a start within two hours about eight times as likely. A heavy load made it five times. People may recall lifting more, since they expect it to hurt.',
    ],
  },
  work: {
    title: 'Work',
    lines: [
      'Stay at work or go back early, with changed duties. Do not wait until you are free of pain.',
      'At a desk, move every 20 to 30 minutes.',
      'Heavy work: light duty in the first days. No heavy lifts in the first hour, two people to a lift, no rush. Space out heavy days.',
      'Off work for more than two weeks: talk to your employer and to a doctor or physiotherapist. Make a plan with dates.',
      'Three or more bouts linked with work in a year: talk to them too.',
      'Half of those who had cut down were back at usual work in 14 days. In three months it was 83 of 100. People who sat for more than 5 hours a day had more new bouts.',
    ],
  },
  driving: {
    title: 'Driving, flying, sport and sex',
    lines: [
      'Do not drive if you cannot turn to see blind spots or brake hard at once. Nor with a weak or numb leg, or pain that distracts. Nor on drugs that make you drowsy, such as muscle relaxants or opioids.',
      'Before you start again, test it parked. Press the brake hard ten times, and look fully over both shoulders. There must be no hesitation.',
      'On a trip, take a break every 30 to 60 minutes. Support your low back.',
      'The law differs by country, and insurers may add conditions. In the UK, a doctor’s word not to drive for three months or more means giving up the licence.',
      'Flying, sport and sex are allowed when the position is comfortable. Build up.',
      'These limits are practice, not numbers from a study. In one study sex had no clear link overall with new bouts.',
    ],
  },
  prevention: {
    title: 'Making another bout less likely',
    lines: [
      'Exercise two or three times a week, and some at home. Studies mixed strength, stretching, skill and stamina, for 8 weeks to 18 months.',
      'Walking works too. Build up slowly to 30 minutes on 5 days a week, over 12 to 26 weeks. Hold for a week if pain climbs by 2.',
      'Mind your shoes: feet and knees may ache. In the study, unwanted events were as common with walking as without.',
      'It has to go on. Beyond a year without exercise, the effect shrinks or goes. Teaching alone, belts and insoles were not shown to prevent bouts.',
      'Exercise with teaching lowered the risk by almost half; exercise alone by about a third, less surely. With the walking plan another bout came after 208 days at the median, without it after 112.',
    ],
  },
  'next-time': {
    title: 'What may set off a bout',
    lines: [
      'This is a list to learn from, not to blame. It is about the two hours before a bout, not your whole life.',
      'Being distracted at a task, an awkward position, a heavy load, moderate or vigorous activity. Perhaps being tired, or a slip, trip or fall.',
      'The risk is greatest between 7 and 12 in the morning.',
      'So avoid bending and lifting in the first hour after rising. Do not rush. Share heavy lifts, space heavy days, change position often.',
      'Between one and two in three people have another bout within a year. More than two past bouts, frequent awkward positions, or over 5 hours of sitting a day make it likelier.',
      'The study compared the same person with one and two days before. Being distracted counted most, but how much is very unsure. Such studies are hard to interpret.',
    ],
  },
} as const satisfies Record<keyof typeof livingPages, PageWords>
