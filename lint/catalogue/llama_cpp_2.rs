//! llama-cpp-2 0.1.160.

pub use self::error::{ApplyChatTemplateError, ChatTemplateError, DecodeError, EmbeddingsError, EncodeError, LlamaContextLoadError, LlamaCppError, LlamaLoraAdapterInitError, LlamaModelLoadError};
pub type Result<T> = std::result::Result<T, LlamaCppError>;
mod error {
    #[derive(Debug)] pub enum LlamaCppError { BackendAlreadyInitialized }
    impl std::fmt::Display for LlamaCppError {}
    impl std::error::Error for LlamaCppError {}
    #[derive(Debug)] pub enum ChatTemplateError { MissingTemplate }
    #[derive(Debug)] pub enum ApplyChatTemplateError { NullResult }
    #[derive(Debug)] pub enum DecodeError { NoKvCacheSlot, NTokensZero }
    #[derive(Debug)] pub enum EncodeError { NoKvCacheSlot, NTokensZero }
    #[derive(Debug)] pub enum LlamaContextLoadError { NullReturn }
    #[derive(Debug)] pub enum LlamaModelLoadError { NullResult }
    #[derive(Debug)] pub enum LlamaLoraAdapterInitError { NullResult }
    #[derive(Debug)] pub struct EmbeddingsError;
}
pub mod token {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct LlamaToken(pub i32);
    impl LlamaToken { pub fn new(token_id: i32) -> Self {} }
    pub mod data_array { #[derive(Clone, Debug)] pub struct LlamaTokenDataArray; }
}
pub mod llama_backend {
    #[derive(Debug, PartialEq, Eq)] pub struct LlamaBackend;
    impl LlamaBackend {
        pub fn init() -> crate::Result<LlamaBackend> {}
        pub fn supports_gpu_offload(&self) -> bool {}
        pub fn void_logs(&mut self) {}
    }
}
pub mod llama_batch {
    use crate::token::LlamaToken;
    #[derive(Debug)] pub enum BatchAddError { InsufficientSpace(usize), EmptyBuffer }
    #[derive(Debug)] pub struct LlamaBatch;
    impl LlamaBatch {
        pub fn new(n_tokens: usize, n_seq_max: i32) -> Self {}
        pub fn get_one(tokens: &[LlamaToken]) -> Result<Self, BatchAddError> {}
        pub fn clear(&mut self) {}
        pub fn add(&mut self, token: LlamaToken, pos: i32, seq_ids: &[i32], logits: bool) -> Result<(), BatchAddError> {}
        pub fn add_sequence(&mut self, tokens: &[LlamaToken], seq_id: i32, logits_all: bool) -> Result<(), BatchAddError> {}
        pub fn n_tokens(&self) -> i32 {}
    }
}
pub mod model {
    use crate::context::LlamaContext;
    use crate::context::params::LlamaContextParams;
    use crate::llama_backend::LlamaBackend;
    use crate::{ApplyChatTemplateError, ChatTemplateError, LlamaContextLoadError, LlamaLoraAdapterInitError, LlamaModelLoadError};
    use params::LlamaModelParams;
    use std::path::Path;
    pub mod params {
        #[derive(Debug, Default)] pub struct LlamaModelParams;
        impl LlamaModelParams { pub fn with_n_gpu_layers(self, n_gpu_layers: u32) -> Self {} }
    }
    #[derive(Debug)] pub struct LlamaLoraAdapter;
    #[derive(Clone)] pub struct LlamaChatTemplate;
    impl LlamaChatTemplate { pub fn new(template: &str) -> Result<Self, std::ffi::NulError> {} }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct LlamaChatMessage;
    #[derive(Debug)] pub struct LlamaModel;
    impl LlamaModel {
        #[blocking(fs)] pub fn load_from_file(_: &LlamaBackend, path: impl AsRef<Path>, params: &LlamaModelParams) -> Result<Self, LlamaModelLoadError> {}
        #[blocking(fs)] pub fn lora_adapter_init(&mut self, path: impl AsRef<Path>) -> Result<LlamaLoraAdapter, LlamaLoraAdapterInitError> {}
        #[blocking(cpu)] pub fn new_context(&self, _: &LlamaBackend, params: LlamaContextParams) -> Result<LlamaContext, LlamaContextLoadError> {}
        pub fn chat_template(&self, name: Option<&str>) -> Result<LlamaChatTemplate, ChatTemplateError> {}
        pub fn apply_chat_template(&self, tmpl: &LlamaChatTemplate, chat: &[LlamaChatMessage], add_ass: bool) -> Result<String, ApplyChatTemplateError> {}
        pub fn n_ctx_train(&self) -> u32 {}
        pub fn n_vocab(&self) -> i32 {}
        pub fn size(&self) -> u64 {}
    }
}
pub mod context {
    use crate::llama_batch::LlamaBatch;
    use crate::token::LlamaToken;
    use crate::token::data_array::LlamaTokenDataArray;
    use crate::{DecodeError, EmbeddingsError, EncodeError};
    use std::path::Path;
    pub mod params {
        #[derive(Clone, Debug, Default)] pub struct LlamaContextParams;
        impl LlamaContextParams {
            pub fn with_n_ctx(self, n_ctx: Option<std::num::NonZeroU32>) -> Self {}
            pub fn with_n_batch(self, n_batch: u32) -> Self {}
            pub fn with_n_threads(self, n_threads: i32) -> Self {}
            pub fn with_embeddings(self, embedding: bool) -> Self {}
        }
    }
    pub mod session {
        #[derive(Debug)] pub enum SaveSessionError { FailedToSave }
        #[derive(Debug)] pub enum LoadSessionError { FailedToLoad }
    }
    #[derive(Debug)] pub struct LlamaContext;
    impl LlamaContext {
        pub fn n_batch(&self) -> u32 {}
        pub fn n_ctx(&self) -> u32 {}
        #[blocking(cpu)] pub fn decode(&mut self, batch: &mut LlamaBatch) -> Result<(), DecodeError> {}
        #[blocking(cpu)] pub fn encode(&mut self, batch: &mut LlamaBatch) -> Result<(), EncodeError> {}
        #[blocking(cpu)] pub fn synchronize(&self) {}
        pub fn embeddings_ith(&self, i: i32) -> Result<&[f32], EmbeddingsError> {}
        pub fn token_data_array(&self) -> LlamaTokenDataArray {}
        pub fn token_data_array_ith(&self, i: i32) -> LlamaTokenDataArray {}
        pub fn get_logits(&self) -> &[f32] {}
        pub fn get_logits_ith(&self, i: i32) -> &[f32] {}
        #[blocking(fs)] pub fn save_session_file(&self, path_session: impl AsRef<Path>, tokens: &[LlamaToken]) -> Result<(), session::SaveSessionError> {}
        #[blocking(fs)] pub fn load_session_file(&mut self, path_session: impl AsRef<Path>, max_tokens: usize) -> Result<Vec<LlamaToken>, session::LoadSessionError> {}
        #[blocking(fs)] pub fn state_save_file(&self, path_session: impl AsRef<Path>, tokens: &[LlamaToken]) -> Result<(), session::SaveSessionError> {}
        #[blocking(fs)] pub fn state_load_file(&mut self, path_session: impl AsRef<Path>, max_tokens: usize) -> Result<Vec<LlamaToken>, session::LoadSessionError> {}
    }
}
pub mod sampling {
    use crate::context::LlamaContext;
    use crate::token::LlamaToken;
    pub struct LlamaSampler;
    impl LlamaSampler {
        pub fn sample(&mut self, ctx: &LlamaContext, idx: i32) -> LlamaToken {}
        pub fn accept(&mut self, token: LlamaToken) {}
        pub fn greedy() -> Self {}
        pub fn temp(t: f32) -> Self {}
        pub fn dist(seed: u32) -> Self {}
    }
}
