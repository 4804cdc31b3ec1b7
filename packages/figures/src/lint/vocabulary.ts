import type { Locale } from '../define/index.ts';

/** The words of one language that the rules of publication speak about. */
export interface Vocabulary {
  /** Labels that no person, link or count may carry (requirements 1.6, 6.4.7); they upgrade what was found. */
  readonly forbidden: readonly RegExp[];
  /** Taking one published number from another: never derived (6.4.3). */
  readonly remainder: RegExp;
  /** Hedges before a number. An exact figure has none. */
  readonly hedgeBefore: RegExp;
  /** Degrees of likelihood and of confidence: never in one sentence (ICD 203, 2015, D.6.e.(2)(a)). */
  readonly likelihood: RegExp;
  readonly confidence: RegExp;
  /** "n of m" as the base of a percentage. */
  readonly base: RegExp;
  /** Words that show that a sentence counts persons. */
  readonly persons: RegExp;
}

export const vocabularies: Readonly<Record<Locale, Vocabulary>> = {
  en: {
    forbidden: [
      /\bpersons? of (?:interest|concern)\b/giu,
      /\bsubjects? of (?:interest|concern)\b/giu,
      /\bassociat(?:ed|es?|ions?)\b/giu,
      /\blinked (?:to|with)\b/giu,
      /\b(?:tied to|(?:has|have|had|with) ties|ties to)\b/giu,
      /\baffiliat(?:ed|es?|ions?)\b/giu,
      /\b(?:suspects?|suspected|suspicious)\b/giu,
      /\bmembers? of the (?:network|group)\b/giu,
      /\b(?:trafficking|terror(?:ist)?) network\b/giu,
    ],
    remainder: /\b(?:the (?:rest|remainder)|the remaining|another|the other) (?:of the )?\d[\d,]*/giu,
    hedgeBefore:
      /\b(?:about|around|approximately|roughly|nearly|almost|more than|over|fewer than|less than|under|at least|at most|up to|some)\s+$/iu,
    likelihood:
      /\b(?:almost (?:no|certain(?:ly)?)|(?:very )?(?:un)?likely|(?:im)?probabl[ey]|roughly even|remote chance)\b/iu,
    confidence: /\b(?:high|moderate|low)(?:er|est)? confidence\b/iu,
    base: /(\d[\d,]*) of (?:the )?(\d[\d,]*)/giu,
    persons: /\b(?:persons?|people|men|women|individuals|migrants|travellers)\b/iu,
  },
  es: {
    forbidden: [
      /\b(?:personas?|sujetos?) de interés\b/giu,
      /\bsujetos? de preocupación\b/giu,
      /(?<!\p{L})asociad[oa]s?\b/giu,
      /(?<!\p{L})(?:vinculad|ligad|relacionad)[oa]s? (?:a|al|con)\b/giu,
      /\b(?:tienen?|tenían?|con) (?:lazos|nexos|vínculos con)\b/giu,
      /\bafiliad[oa]s?\b/giu,
      /\b(?:sospechos[oa]s?|presuntos miembros)\b/giu,
      /\bmiembros? (?:de la red|del grupo)\b/giu,
      /\bred (?:de trata|terrorista)\b/giu,
    ],
    remainder:
      /(?<!\p{L})(?:el resto|los demás|las demás|(?:los|las) restantes?|otr[oa]s)(?: de (?:los|las))? \d[\d\u202F]*/giu,
    hedgeBefore:
      /(?<!\p{L})(?:unos|unas|alrededor de|aproximadamente|cerca de|casi|más de|menos de|al menos|como máximo|hasta)\s+$/iu,
    likelihood: /(?<!\p{L})(?:(?:muy |im)?probable(?:mente)?|casi (?:seguro|ninguna)|posibilidades parejas)\b/iu,
    confidence: /\bconfianza (?:alta|moderada|media|baja)\b/iu,
    base: /(\d[\d\u202F]*) de (?:las |los )?(\d[\d\u202F]*)/giu,
    persons: /\b(?:personas?|gente|hombres|mujeres|individuos|migrantes|viajeros)\b/iu,
  },
};
