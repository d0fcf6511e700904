/** What a school calls itself last. */
export const schoolNouns =
  'school academy college primary nursery infant infants junior juniors grammar high secondary prep preschool kindergarten'

/** What may stand between the name of a school and what it calls itself last. */
export const schoolKinds = `
  primary infant infants junior juniors secondary high grammar community special catholic rc ce cofe c of e church england
  sixth form free nursery prep preparatory and girls boys technology studio academy
`

/** What the names of schools end with, and those of few towns. */
export const schoolEndings =
  'field fields wood woods mead meadow meadows bank brook hurst view side lands croft mere moor marsh oak oaks elms acres trees fell vale park ridge bourne hill hills shaw heath bridge dale gate grove stead quill wick combe cote hampton mount'

/** Saints that are towns. */
export const saintTowns =
  'albans helens ives austell andrews neots pancras leonards annes davids asaph helier agnes just'

/** What stands before a school, or with one, and names none, besides ordinary words. */
export const noSchoolName = `
  afford against agricultural alternative american attend attended attending between boarding boys breakfast busy catholic
  changed changing chosen church city classic community current dance during enter extra failing faith feeder finish finished
  finishing for forest former free future girls high hindu holiday hospital hotel huge inclusive independent infant inner
  islamic jewish join joins junior large leading leaving lovely lower mainstream medical middle mixed multi muslim nearby
  nearest neighbourhood night normal online open ordinary outside outstanding partner per preferred present previous private
  public regular residential right rural second secondary sikh single sixth special-school specialist start state suitable
  teaching third tiny town training understand upper via village virtual
`
