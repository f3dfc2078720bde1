//! jieba-rs 0.11.0. `new` reads the dictionary that is built in, which takes tenths of a second.

use std::io::BufRead;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug)] pub enum TokenizeMode { Default, Search }
#[derive(Clone, Debug)] pub struct Token;
#[derive(Clone, Debug)] pub struct Tag;
#[derive(Clone, Debug)] pub struct Jieba;
impl Jieba {
    pub fn empty() -> Self {}
    #[blocking(cpu)] pub fn new() -> Self {}
    pub fn with_dict<R: BufRead>(dict: &mut R) -> Result<Self, Error> { let s: &mut String; dict.read_line(s) }
    pub fn load_dict<R: BufRead>(&mut self, dict: &mut R) -> Result<(), Error> { let s: &mut String; dict.read_line(s) }
    #[blocking(cpu)] pub fn load_default_dict(&mut self) {}
    pub fn clear(&mut self) {}
    pub fn add_word(&mut self, word: &str, freq: Option<usize>, tag: Option<&str>) -> usize {}
    pub fn has_word(&self, word: &str) -> bool {}
    pub fn suggest_freq(&self, segment: &str) -> usize {}
    pub fn cut(&self, sentence: &str, hmm: bool) -> Vec<Token> {}
    pub fn cut_all(&self, sentence: &str) -> Vec<Token> {}
    pub fn cut_for_search(&self, sentence: &str, hmm: bool) -> Vec<Token> {}
    pub fn tokenize(&self, sentence: &str, mode: TokenizeMode, hmm: bool) -> Vec<Token> {}
    pub fn tag(&self, sentence: &str, hmm: bool) -> Vec<Tag> {}
}
impl Default for Jieba { #[blocking(cpu)] fn default() -> Self {} }
