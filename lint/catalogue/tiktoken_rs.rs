//! tiktoken_rs 0.12.1. What builds an encoder decodes a hundred thousand tokens; the singletons do so once. To encode takes
//! micro- to milliseconds.

use std::collections::HashSet;
pub use crate::tiktoken_ext::openai_public::{cl100k_base, o200k_base, o200k_harmony, p50k_base, p50k_edit, r50k_base};
#[derive(Clone)] pub struct CoreBPE;
impl CoreBPE {
    pub fn encode_ordinary(&self, text: &str) -> Vec<u32> {}
    pub fn encode_with_special_tokens(&self, text: &str) -> Vec<u32> {}
    pub fn encode(&self, text: &str, allowed_special: &HashSet<&str>) -> (Vec<u32>, usize) {}
    pub fn decode(&self, tokens: &[u32]) -> anyhow::Result<String> {}
    pub fn split_by_token(&self, text: &str, use_special_tokens: bool) -> anyhow::Result<Vec<String>> {}
}
pub mod tiktoken_ext {
    pub mod openai_public {
        use crate::CoreBPE;
        #[blocking(cpu)] #[advice("keep it in a static, as `r50k_base_singleton` does")] pub fn r50k_base() -> anyhow::Result<CoreBPE> {}
        #[blocking(cpu)] #[advice("keep it in a static, as `p50k_base_singleton` does")] pub fn p50k_base() -> anyhow::Result<CoreBPE> {}
        #[blocking(cpu)] #[advice("keep it in a static, as `p50k_edit_singleton` does")] pub fn p50k_edit() -> anyhow::Result<CoreBPE> {}
        #[blocking(cpu)] #[advice("keep it in a static, as `cl100k_base_singleton` does")] pub fn cl100k_base() -> anyhow::Result<CoreBPE> {}
        #[blocking(cpu)] #[advice("keep it in a static, as `o200k_base_singleton` does")] pub fn o200k_base() -> anyhow::Result<CoreBPE> {}
        #[blocking(cpu)] #[advice("keep it in a static, as `o200k_harmony_singleton` does")] pub fn o200k_harmony() -> anyhow::Result<CoreBPE> {}
    }
}
