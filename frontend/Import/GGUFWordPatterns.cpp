//===- GGUFWordPatterns.cpp - how byte-level tokenizers cut words ---------===//
//
// `tokenizer.ggml.pre` names the model family whose tokenizer.json has these
// expressions (github.com/ggml-org/llama.cpp, src/llama-vocab.cpp).
//
//===----------------------------------------------------------------------===//
#include "frontend/Import/GGUFTokenizer.h"

#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace heddle {

#define HEDDLE_SUFFIXES "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
#define HEDDLE_ENDS "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"
#define HEDDLE_SYMBOLS "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
#define HEDDLE_UPPER "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]"
#define HEDDLE_LOWER "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]"
#define HEDDLE_NOT_HAN_UPPER "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}&&[^\\p{Han}]]"
#define HEDDLE_NOT_HAN_LOWER "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}&&[^\\p{Han}]]"
#define HEDDLE_LEAD "[^\\r\\n\\p{L}\\p{N}]?"
/// Words with at most one change from capitals to small letters, `suffix` behind each.
#define HEDDLE_CASED(upper, lower, suffix)                                                                             \
  HEDDLE_LEAD upper "*" lower "+" suffix "|" HEDDLE_LEAD upper "+" lower "*" suffix

static constexpr StringLiteral gpt2 =
    "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";
static constexpr StringLiteral llama3 =
    HEDDLE_SUFFIXES "|" HEDDLE_LEAD "\\p{L}+|\\p{N}{1,3}" HEDDLE_SYMBOLS HEDDLE_ENDS;
static constexpr StringLiteral qwen2 = HEDDLE_SUFFIXES "|" HEDDLE_LEAD "\\p{L}+|\\p{N}" HEDDLE_SYMBOLS HEDDLE_ENDS;
static constexpr StringLiteral qwen35 =
    HEDDLE_SUFFIXES "|" HEDDLE_LEAD "[\\p{L}\\p{M}]+|\\p{N}| ?[^\\s\\p{L}\\p{M}\\p{N}]+[\\r\\n]*" HEDDLE_ENDS;
static constexpr StringLiteral gpt4o = HEDDLE_CASED(
    HEDDLE_UPPER, HEDDLE_LOWER, HEDDLE_SUFFIXES "?") "|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*" HEDDLE_ENDS;
static constexpr StringLiteral tekken =
    HEDDLE_CASED(HEDDLE_UPPER, HEDDLE_LOWER, "") "|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*" HEDDLE_ENDS;
static constexpr StringLiteral kimi = "[\\p{Han}]+|" HEDDLE_CASED(
    HEDDLE_NOT_HAN_UPPER, HEDDLE_NOT_HAN_LOWER, HEDDLE_SUFFIXES "?") "|\\p{N}{1,3}" HEDDLE_SYMBOLS HEDDLE_ENDS;
static constexpr StringLiteral deepseek3 =
    "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| "
    "?[\\p{P}\\p{S}]+[\\r\\n]*" HEDDLE_ENDS;
static constexpr StringLiteral bloom = " ?[^(\\s|.,!?…。，、।۔،)]+";
static constexpr StringLiteral anyDigit = "\\p{N}";
static constexpr StringLiteral threeDigits = "\\p{N}{1,3}";
static constexpr StringLiteral japanese = "[一-龥぀-ゟ゠-ヿ]+";
static constexpr StringLiteral lines = "[^\\n]+|[\\n]+";

std::vector<StringRef> wordPatterns(StringRef pre) {
  struct Family {
    StringLiteral names; ///< separated by blanks
    SmallVector<StringRef, 4> patterns;
  };
  const Family families[] = {
      {"gpt-2 phi-2 jina-es jina-de jina-v1-en jina-v2-es jina-v2-de jina-v2-code roberta-bpe gigachat a.x-4.0 mellum "
       "modern-bert mpt olmo jais trillion granite-docling exaone4",
       {gpt2}},
      {"llama3 llama-v3 llama-bpe falcon3 falcon-h1 pixtral midm-2.0 lfm2 jina-v5-nano dbrx smaug-bpe glm4 chatglm-bpe",
       {llama3}},
      {"qwen2 deepseek-r1-qwen kormo f2llmv2 stablelm2 megrez hunyuan solar-open grok-2", {qwen2}},
      {"qwen35", {qwen35}},
      {"gpt-4o llama4 kanana2 talkie minimax-m2", {gpt4o}},
      {"tekken", {tekken}},
      {"kimi-k2", {kimi}},
      {"starcoder refact command-r smollm codeshell exaone minerva-7b mellum2", {anyDigit, gpt2}},
      {"deepseek-coder", {"[\\r\\n]", "\\s?\\p{L}+", "\\s?\\p{P}+", "[一-龥ࠀ-一가-퟿]+", anyDigit}},
      {"deepseek-v3 hunyuan-dense joyai-llm hy_v4", {threeDigits, japanese, deepseek3}},
      {"falcon", {"[\\p{P}$+<=>^~|`]+", gpt2, "[0-9][0-9][0-9]"}},
      {"poro-chat bloom gpt3-finnish", {bloom}},
      {"viking", {bloom, anyDigit}},
      {"tiny_aya cohere2moe", {"\\d{1,3}(?=(?:\\d{3})*\\b)", gpt4o}},
      {"bailingmoe bailingmoe2 llada-moe",
       {"'(?i:[sdmt]|ll|ve|re)|" HEDDLE_LEAD "\\p{L}+|\\p{N}" HEDDLE_SYMBOLS "|\\s*[\\r\\n]|\\s+(?!\\S)|\\s+"}},
      {"seed-coder", {HEDDLE_SUFFIXES "|" HEDDLE_LEAD "\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}\\r\\n]+" HEDDLE_ENDS}},
      {"minicpm5", {threeDigits, HEDDLE_SUFFIXES "|" HEDDLE_LEAD "\\p{L}+|\\p{N}+" HEDDLE_SYMBOLS HEDDLE_ENDS}},
      {"gemma4 sarvam-moe", {lines}},
      {"default", {"[\\p{P}$+<=>^~|]+", gpt2, "\\p{N}+", "[0-9][0-9][0-9]"}},
  };
  for (const Family &family : families) {
    SmallVector<StringRef> names;
    StringRef(family.names).split(names, ' ');
    for (StringRef name : names) {
      if (name == pre) {
        return {family.patterns.begin(), family.patterns.end()};
      }
    }
  }
  return {};
}

} // namespace heddle
