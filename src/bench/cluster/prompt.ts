/** The prompt of a stage. */

/** Exo takes a token for four characters, and so do its stages. */
const charactersAToken = 4;
const sentence =
  'Several small machines hold a large model together, and each of them has a part of its layers. ';

/** @param tokens about as many; how many they are only the model's own tokenizer knows */
export function stagePrompt(tokens: number): string {
  const characters = tokens * charactersAToken;
  return sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters);
}
