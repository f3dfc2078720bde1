//! tokenizers 0.23.2. To encode takes micro- to milliseconds.

pub use crate::tokenizer::*;
pub mod tokenizer {
    use std::path::Path;
    pub type Error = Box<dyn std::error::Error + Send + Sync>;
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct ModelWrapper;
    pub struct NormalizerWrapper;
    pub struct PreTokenizerWrapper;
    pub struct PostProcessorWrapper;
    pub struct DecoderWrapper;
    #[derive(Clone)] pub struct Tokenizer;
    impl Tokenizer {
        pub fn new(model: impl Into<ModelWrapper>) -> Self {}
        #[blocking(fs)] #[advice("read the file with `tokio::fs::read` and give it to `from_bytes`")] pub fn from_file<P: AsRef<Path>>(file: P) -> Result<Self> {}
        pub fn from_bytes<P: AsRef<[u8]>>(bytes: P) -> Result<Self> {}
        #[blocking(http)] pub fn from_pretrained<S: AsRef<str>>(identifier: S, params: Option<FromPretrainedParameters>) -> Result<Self> {}
    }
    impl std::str::FromStr for Tokenizer {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self> {}
    }
    impl std::ops::Deref for Tokenizer {
        type Target = TokenizerImpl<ModelWrapper, NormalizerWrapper, PreTokenizerWrapper, PostProcessorWrapper, DecoderWrapper>;
        fn deref(&self) -> &Self::Target {}
    }
    impl std::ops::DerefMut for Tokenizer { fn deref_mut(&mut self) -> &mut Self::Target {} }
    #[derive(Clone)] pub struct TokenizerImpl<M, N, PT, PP, D>;
    impl<M, N, PT, PP, D> TokenizerImpl<M, N, PT, PP, D> {
        pub fn new(model: M) -> Self {}
        #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(file: P) -> Result<Self> {}
        pub fn from_bytes<P: AsRef<[u8]>>(bytes: P) -> Result<Self> {}
        #[blocking(http)] pub fn from_pretrained<S: AsRef<str>>(identifier: S, params: Option<FromPretrainedParameters>) -> Result<Self> {}
        pub fn with_truncation(&mut self, trunc: Option<TruncationParams>) -> Result<&mut Self> {}
        pub fn with_padding(&mut self, padding: Option<PaddingParams>) -> &mut Self {}
        pub fn get_vocab_size(&self, with_added_tokens: bool) -> usize {}
        pub fn token_to_id(&self, token: &str) -> Option<u32> {}
        pub fn id_to_token(&self, id: u32) -> Option<String> {}
        pub fn encode<E>(&self, input: E, add_special_tokens: bool) -> Result<Encoding> {}
        pub fn encode_fast<E>(&self, input: E, add_special_tokens: bool) -> Result<Encoding> {}
        pub fn encode_batch<E>(&self, inputs: Vec<E>, add_special_tokens: bool) -> Result<Vec<Encoding>> {}
        pub fn decode(&self, ids: &[u32], skip_special_tokens: bool) -> Result<String> {}
        pub fn decode_batch(&self, sentences: &[&[u32]], skip_special_tokens: bool) -> Result<Vec<String>> {}
        #[blocking(cpu)] pub fn train<T, I, S>(&mut self, trainer: &mut T, sequences: I) -> Result<&mut Self> where I: Iterator<Item = S> { sequences.next() }
        #[blocking(fs)] pub fn train_from_files<T>(&mut self, trainer: &mut T, files: Vec<String>) -> Result<&mut Self> {}
        pub fn to_string(&self, pretty: bool) -> Result<String> {}
        #[blocking(fs)] pub fn save<P: AsRef<Path>>(&self, path: P, pretty: bool) -> Result<()> {}
        pub fn with_normalizer<X>(&mut self, normalizer: X) -> &mut Self {}
        pub fn with_pre_tokenizer<X>(&mut self, pre_tokenizer: X) -> &mut Self {}
        pub fn with_post_processor<X>(&mut self, post_processor: X) -> &mut Self {}
        pub fn with_decoder<X>(&mut self, decoder: X) -> &mut Self {}
        pub fn with_model(&mut self, model: impl Into<M>) -> &mut Self {}
        pub fn get_model(&self) -> &M {}
        pub fn get_truncation(&self) -> Option<&TruncationParams> {}
        pub fn get_truncation_mut(&mut self) -> Option<&mut TruncationParams> {}
        pub fn get_padding(&self) -> Option<&PaddingParams> {}
        pub fn get_padding_mut(&mut self) -> Option<&mut PaddingParams> {}
        pub fn get_vocab(&self, with_added_tokens: bool) -> std::collections::HashMap<String, u32> {}
        pub fn encode_char_offsets<E>(&self, input: E, add_special_tokens: bool) -> Result<Encoding> {}
        pub fn add_special_tokens(&mut self, tokens: &[AddedToken]) -> usize {}
        pub fn add_tokens(&mut self, tokens: &[AddedToken]) -> usize {}
    }
    #[derive(Clone)] pub struct Encoding;
    impl Encoding {
        pub fn get_ids(&self) -> &[u32] {}
        pub fn get_attention_mask(&self) -> &[u32] {}
        pub fn get_type_ids(&self) -> &[u32] {}
        pub fn get_tokens(&self) -> &[String] {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get_word_ids(&self) -> &[Option<u32>] {}
        pub fn get_offsets(&self) -> &[(usize, usize)] {}
        pub fn get_special_tokens_mask(&self) -> &[u32] {}
        pub fn get_overflowing(&self) -> &Vec<Encoding> {}
        pub fn take_overflowing(&mut self) -> Vec<Encoding> {}
    }
}
