//! lingua 1.8.0. A text is told in a moment once the models are loaded; many are told on all cores, and the caller waits.

use std::path::Path;
#[derive(Clone, Copy, Debug)] pub enum Language {}
pub struct LanguageDetectorBuilder;
pub struct DetectionResult;
impl LanguageDetectorBuilder {
    pub fn from_all_languages() -> Self {}
    pub fn from_all_spoken_languages() -> Self {}
    pub fn from_all_languages_with_arabic_script() -> Self {}
    pub fn from_all_languages_with_cyrillic_script() -> Self {}
    pub fn from_all_languages_with_devanagari_script() -> Self {}
    pub fn from_all_languages_with_latin_script() -> Self {}
    pub fn from_all_languages_without(languages: &[Language]) -> Self {}
    pub fn from_languages(languages: &[Language]) -> Self {}
    pub fn from_iso_codes_639_1(iso_codes: &[IsoCode639_1]) -> Self {}
    pub fn from_iso_codes_639_3(iso_codes: &[IsoCode639_3]) -> Self {}
    pub fn with_minimum_relative_distance(&mut self, distance: f64) -> &mut Self {}
    pub fn with_preloaded_language_models(&mut self) -> &mut Self {}
    pub fn with_low_accuracy_mode(&mut self) -> &mut Self {}
    pub fn build(&mut self) -> LanguageDetector {}
}
pub struct LanguageDetector;
impl LanguageDetector {
    pub fn unload_language_models(&self) {}
    pub fn detect_language_of<T: Into<String>>(&self, text: T) -> Option<Language> {}
    #[blocking(cpu)] pub fn detect_languages_in_parallel_of<T: Into<String>>(&self, texts: &[T]) -> Vec<Option<Language>> {}
    pub fn detect_multiple_languages_of<T: Into<String>>(&self, text: T) -> Vec<DetectionResult> {}
    #[blocking(cpu)] pub fn detect_multiple_languages_in_parallel_of<T: Into<String>>(&self, texts: &[T]) -> Vec<Vec<DetectionResult>> {}
    pub fn compute_language_confidence_values<T: Into<String>>(&self, text: T) -> Vec<(Language, f64)> {}
    #[blocking(cpu)] pub fn compute_language_confidence_values_in_parallel<T: Into<String>>(&self, texts: &[T]) -> Vec<Vec<(Language, f64)>> {}
    pub fn compute_language_confidence<T: Into<String>>(&self, text: T, language: Language) -> f64 {}
    #[blocking(cpu)] pub fn compute_language_confidence_in_parallel<T: Into<String>>(&self, texts: &[T], language: Language) -> Vec<f64> {}
}
pub struct LanguageModelFilesWriter;
impl LanguageModelFilesWriter { #[blocking(fs)] pub fn create_and_write_language_model_files(input_file_path: &Path, output_directory_path: &Path, language: Language, char_class: &str) -> std::io::Result<()> {} }
pub struct TestDataFilesWriter;
impl TestDataFilesWriter { #[blocking(fs)] pub fn create_and_write_test_data_files(input_file_path: &Path, output_directory_path: &Path, char_class: &str, maximum_lines: u32) -> std::io::Result<()> {} }
