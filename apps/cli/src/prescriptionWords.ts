import { productIds, products, type Entry } from '@unspasm/care/doses'
import { ok, refuse, type Result } from '@unspasm/kernel'

const form = /^(\S+)(?:\s+([\d.]+))?\s*(mg)?\s*(?:x\s*(\d+)|every\s+([\d.]+)\s*h)$/i

/**
 * Reads a prescription as typed: `diclofenac-75 1 x3` (one unit of a product three times a day),
 * `ibuprofen-400 1 every 6h`, or an ingredient with its mg, `diclofenac 75 mg x3`.
 */
export const prescriptionIn = (text: string): Result<Entry, string> => {
  const [, name, amount, , times, hours] = form.exec(text.trim()) ?? []
  if (name === undefined || amount === undefined) return refuse(`${hint}: ${text}`)
  const count = Number(amount)
  if (!(count > 0)) return refuse(`${hint}: ${text}`)
  const rhythm = times === undefined ? { everyHours: Number(hours) } : { perDay: Number(times) }
  if (!Object.values(rhythm).every((each) => each > 0)) return refuse(`${hint}: ${text}`)
  const product = productIds.find((id) => id === name)
  if (product) return ok({ product, units: count, ...rhythm })
  const plain = productIds.find((id) => {
    const [part, ...others] = products[id].parts
    return others.length === 0 && part.ingredient === name && part.mg !== null
  })
  const mg = plain && products[plain].parts[0].mg
  return plain && mg
    ? ok({ product: plain, units: count / mg, ...rhythm })
    : refuse(`there is no product or ingredient "${name}"`)
}

const hint = 'a prescription reads like "diclofenac-75 1 x3" or "ibuprofen 400 mg every 6h"; not'
