//! bip39 3.0.0. A seed is hashed 2048 times, which takes a millisecond or two.

pub use self::language::Language;
use std::borrow::Cow;
use std::{error, fmt, str};
mod language { #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Language { English, SimplifiedChinese, TraditionalChinese, Czech, French, Italian, Japanese, Korean, Portuguese, Spanish } }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct AmbiguousLanguages;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Error { BadWordCount(usize), UnknownWord(usize), BadEntropyBitCount(usize), InvalidChecksum, AmbiguousLanguages(AmbiguousLanguages) }
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum WordCount { Words12, Words15, Words18, Words21, Words24 }
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Mnemonic;
impl Mnemonic {
    pub fn from_entropy_in(language: Language, entropy: &[u8]) -> Result<Mnemonic, Error> {}
    pub fn from_entropy(entropy: &[u8]) -> Result<Mnemonic, Error> {}
    pub fn generate_in_with<R>(rng: &mut R, language: Language, word_count: WordCount) -> Result<Mnemonic, Error> {}
    pub fn generate_in(language: Language, word_count: WordCount) -> Result<Mnemonic, Error> {}
    pub fn generate(word_count: WordCount) -> Result<Mnemonic, Error> {}
    pub fn language(&self) -> Language {}
    pub fn words(&self) -> impl Iterator<Item = &str> {}
    pub fn word_iter(&self) -> impl Iterator<Item = &str> {}
    pub fn word_indices(&self) -> impl Iterator<Item = usize> {}
    pub fn language_of<S: AsRef<str>>(mnemonic: S) -> Result<Language, Error> {}
    pub fn parse_in_normalized(language: Language, s: &str) -> Result<Mnemonic, Error> {}
    pub fn parse_normalized(s: &str) -> Result<Mnemonic, Error> {}
    pub fn parse_in<S: Into<Cow<str>>>(language: Language, s: S) -> Result<Mnemonic, Error> {}
    pub fn parse<S: Into<Cow<str>>>(s: S) -> Result<Mnemonic, Error> {}
    pub fn word_count(&self) -> usize {}
    pub fn to_seed_normalized(&self, normalized_passphrase: &str) -> [u8; 64] {}
    pub fn to_seed<P: Into<Cow<str>>>(&self, passphrase: P) -> [u8; 64] {}
    pub fn to_entropy_array(&self) -> ([u8; 33], usize) {}
    pub fn to_entropy(&self) -> Vec<u8> {}
    pub fn checksum(&self) -> u8 {}
}
impl fmt::Display for Mnemonic {}
impl str::FromStr for Mnemonic {
    type Err = Error;
    fn from_str(s: &str) -> Result<Mnemonic, Error> {}
}
