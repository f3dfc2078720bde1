//! whisper_rs 0.16.0. A model is hundreds of megabytes, what runs it takes seconds.

use std::path::Path;
#[derive(Debug, Clone, Copy)] pub enum WhisperError {}
impl std::fmt::Display for WhisperError {}
impl std::error::Error for WhisperError {}
#[derive(Debug, Clone, Default)] pub struct WhisperContextParameters;
impl WhisperContextParameters {
    pub fn new() -> Self {}
    pub fn use_gpu(&mut self, use_gpu: bool) -> &mut Self {}
    pub fn flash_attn(&mut self, flash_attn: bool) -> &mut Self {}
}
#[derive(Debug, Clone)] pub enum SamplingStrategy { Greedy { best_of: i32 }, BeamSearch { beam_size: i32, patience: f32 } }
#[derive(Clone)] pub struct FullParams;
impl FullParams {
    pub fn new(sampling_strategy: SamplingStrategy) -> FullParams {}
    pub fn set_n_threads(&mut self, n_threads: i32) {}
    pub fn set_translate(&mut self, translate: bool) {}
    pub fn set_language(&mut self, language: Option<&str>) {}
    pub fn set_print_special(&mut self, print_special: bool) {}
    pub fn set_print_progress(&mut self, print_progress: bool) {}
    pub fn set_print_realtime(&mut self, print_realtime: bool) {}
    pub fn set_print_timestamps(&mut self, print_timestamps: bool) {}
}
pub struct WhisperContext;
impl WhisperContext {
    #[blocking(fs)] pub fn new_with_params<P: AsRef<Path>>(path: P, parameters: WhisperContextParameters) -> Result<Self, WhisperError> {}
    #[blocking(cpu)] pub fn new_from_buffer_with_params(buffer: &[u8], parameters: WhisperContextParameters) -> Result<Self, WhisperError> {}
    pub fn create_state(&self) -> Result<WhisperState, WhisperError> {}
    pub fn is_multilingual(&self) -> bool {}
}
pub struct WhisperState;
impl WhisperState {
    #[blocking(cpu)] pub fn pcm_to_mel(&mut self, pcm: &[f32], threads: usize) -> Result<(), WhisperError> {}
    #[blocking(cpu)] pub fn encode(&mut self, offset: usize, threads: usize) -> Result<(), WhisperError> {}
    #[blocking(cpu)] pub fn decode(&mut self, tokens: &[i32], n_past: usize, threads: usize) -> Result<(), WhisperError> {}
    #[blocking(cpu)] pub fn lang_detect(&self, offset_ms: usize, threads: usize) -> Result<(i32, Vec<f32>), WhisperError> {}
    #[blocking(cpu)] pub fn full(&mut self, params: FullParams, data: &[f32]) -> Result<(), WhisperError> {}
    pub fn full_n_segments(&self) -> i32 {}
    pub fn get_segment(&self, segment: i32) -> Option<WhisperSegment> {}
    pub fn as_iter(&self) -> WhisperStateSegmentIterator {}
}
pub struct WhisperSegment;
impl WhisperSegment {
    pub fn start_timestamp(&self) -> i64 {}
    pub fn end_timestamp(&self) -> i64 {}
    pub fn to_str(&self) -> Result<&str, WhisperError> {}
}
pub struct WhisperStateSegmentIterator;
impl Iterator for WhisperStateSegmentIterator { type Item = WhisperSegment; fn next(&mut self) -> Option<WhisperSegment> {} }
