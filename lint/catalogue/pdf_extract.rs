//! pdf_extract 0.12.1. A document of some pages takes hundreds of milliseconds.

use std::path::Path;
#[derive(Debug)] pub enum OutputError {}
impl std::fmt::Display for OutputError {}
impl std::error::Error for OutputError {}
#[blocking(fs)] pub fn extract_text<P: AsRef<Path>>(path: P) -> Result<String, OutputError> {}
#[blocking(fs)] pub fn extract_text_encrypted<P: AsRef<Path>>(path: P, password: &str) -> Result<String, OutputError> {}
#[blocking(cpu)] pub fn extract_text_from_mem(buffer: &[u8]) -> Result<String, OutputError> {}
#[blocking(cpu)] pub fn extract_text_from_mem_encrypted(buffer: &[u8], password: &str) -> Result<String, OutputError> {}
#[blocking(fs)] pub fn extract_text_by_pages<P: AsRef<Path>>(path: P) -> Result<Vec<String>, OutputError> {}
#[blocking(fs)] pub fn extract_text_by_pages_encrypted<P: AsRef<Path>>(path: P, password: &str) -> Result<Vec<String>, OutputError> {}
#[blocking(cpu)] pub fn extract_text_from_mem_by_pages(buffer: &[u8]) -> Result<Vec<String>, OutputError> {}
#[blocking(cpu)] pub fn extract_text_from_mem_by_pages_encrypted(buffer: &[u8], password: &str) -> Result<Vec<String>, OutputError> {}
