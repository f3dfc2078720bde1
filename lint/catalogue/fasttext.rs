//! fasttext 0.8.0. `spawn_training` trains on threads of its own; before 0.8, it was a binding.
#![unlike_before("0.8")]

use std::io::{Read, Seek, Write};
use std::path::Path;
pub type Result<T> = std::result::Result<T, FastTextError>;
#[derive(Debug)] pub enum FastTextError {}
impl std::fmt::Display for FastTextError {}
impl std::error::Error for FastTextError {}
pub mod args { #[derive(Clone, Debug, Default)] pub struct Args; impl Args { pub fn new() -> Self {} } }
pub mod autotune { pub struct Autotune; impl Autotune { #[blocking(cpu)] pub fn run(autotune_args: crate::args::Args) -> crate::Result<crate::FastText> {} } }
pub struct Prediction { pub prob: f32, pub label: String }
pub struct TrainingHandle;
impl TrainingHandle {
    pub fn abort(&self) {}
    #[blocking(join)] #[advice("join it in `spawn_blocking`")] pub fn join(self) -> std::thread::Result<Result<FastText>> {}
}
pub struct FastText;
impl FastText {
    pub fn load<R: Read>(reader: &mut R) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b) }
    #[blocking(fs)] pub fn load_model(path: impl AsRef<Path>) -> Result<Self> {}
    pub fn save<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write_all(b) }
    #[blocking(fs)] pub fn save_model(&self, path: impl AsRef<Path>) -> Result<()> {}
    #[blocking(cpu)] pub fn train(args: args::Args) -> Result<Self> {}
    #[blocking(cpu)] pub fn train_with_abort(args: args::Args, abort_flag: std::sync::Arc<std::sync::atomic::AtomicBool>) -> Result<Self> {}
    pub fn spawn_training(args: args::Args) -> TrainingHandle {}
    #[blocking(cpu)] pub fn quantize(&mut self, qargs: &args::Args) -> Result<()> {}
    #[blocking(cpu)] pub fn get_nn(&self, word: &str, k: usize) -> Vec<(f32, String)> {}
    #[blocking(cpu)] pub fn get_analogies(&self, word_a: &str, word_b: &str, word_c: &str, k: usize) -> Vec<(f32, String)> {}
    pub fn predict(&self, text: &str, k: usize, threshold: f32) -> Vec<Prediction> {}
    pub fn get_word_vector(&self, word: &str) -> Vec<f32> {}
    pub fn get_sentence_vector(&self, sentence: &str) -> Vec<f32> {}
    pub fn get_dimension(&self) -> i32 {}
}
