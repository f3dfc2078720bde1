//! rust-bert 0.23.0. A model is read from files where it is made, which `RemoteResource` fetches before, and run where it is asked.

use std::path::PathBuf;
#[derive(Debug)] pub enum RustBertError {}
impl std::fmt::Display for RustBertError {}
impl std::error::Error for RustBertError {}
pub mod resources {
    use super::{PathBuf, RustBertError};
    pub trait ResourceProvider { fn get_local_path(&self) -> Result<PathBuf, RustBertError>; }
    #[derive(Clone, Debug)] pub struct LocalResource { pub local_path: PathBuf }
    impl From<PathBuf> for LocalResource {}
    impl ResourceProvider for LocalResource { fn get_local_path(&self) -> Result<PathBuf, RustBertError> {} }
    #[derive(Clone, Debug)] pub struct RemoteResource { pub url: String, pub cache_subdir: String }
    impl RemoteResource {
        pub fn new(url: &str, cache_subdir: &str) -> RemoteResource {}
        pub fn from_pretrained(name_url_tuple: (&str, &str)) -> RemoteResource {}
    }
    impl ResourceProvider for RemoteResource { #[blocking(http)] fn get_local_path(&self) -> Result<PathBuf, RustBertError> {} }
}
pub mod pipelines {
    pub mod common { pub struct TokenizerOption; pub enum ModelType {} }
    pub mod sentiment {
        use crate::RustBertError;
        pub struct SentimentModel;
        pub struct Sentiment;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct SentimentConfig;
        impl SentimentModel {
            #[blocking(fs)] pub fn new(sentiment_config: SentimentConfig) -> Result<SentimentModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(sentiment_config: SentimentConfig, tokenizer: TokenizerOption) -> Result<SentimentModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            #[blocking(cpu)] pub fn predict<S>(&self, input: S) -> Vec<Sentiment> where S: AsRef<[&str]> {}
        }
    }
    pub mod ner {
        use crate::RustBertError;
        pub struct NERModel;
        pub struct Entity;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct NERConfig;
        impl NERModel {
            #[blocking(fs)] pub fn new(ner_config: NERConfig) -> Result<NERModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(ner_config: NERConfig, tokenizer: TokenizerOption) -> Result<NERModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            #[blocking(cpu)] pub fn predict<S>(&self, input: &[S]) -> Vec<Vec<Entity>> where S: AsRef<str> {}
            #[blocking(cpu)] pub fn predict_full_entities<S>(&self, input: &[S]) -> Vec<Vec<Entity>> where S: AsRef<str> {}
        }
    }
    pub mod pos_tagging {
        use crate::RustBertError;
        pub struct POSModel;
        pub struct POSTag;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct POSConfig;
        impl POSModel {
            #[blocking(fs)] pub fn new(pos_config: POSConfig) -> Result<POSModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(pos_config: POSConfig, tokenizer: TokenizerOption) -> Result<POSModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            #[blocking(cpu)] pub fn predict<S>(&self, input: &[S]) -> Vec<Vec<POSTag>> where S: AsRef<str> {}
        }
    }
    pub mod question_answering {
        use crate::RustBertError;
        pub struct QuestionAnsweringModel;
        pub struct Answer;
        pub struct QaInput { pub question: String, pub context: String }
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct QuestionAnsweringConfig;
        impl QuestionAnsweringModel {
            #[blocking(fs)] pub fn new(question_answering_config: QuestionAnsweringConfig) -> Result<QuestionAnsweringModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(question_answering_config: QuestionAnsweringConfig, tokenizer: TokenizerOption) -> Result<QuestionAnsweringModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            #[blocking(cpu)] pub fn predict(&self, qa_inputs: &[QaInput], top_k: i64, batch_size: usize) -> Vec<Vec<Answer>> {}
        }
    }
    pub mod sequence_classification {
        use crate::RustBertError;
        pub struct SequenceClassificationModel;
        pub struct Label;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct SequenceClassificationConfig;
        impl SequenceClassificationModel {
            #[blocking(fs)] pub fn new(config: SequenceClassificationConfig) -> Result<SequenceClassificationModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(config: SequenceClassificationConfig, tokenizer: TokenizerOption) -> Result<SequenceClassificationModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            #[blocking(cpu)] pub fn predict<S>(&self, input: S) -> Vec<Label> where S: AsRef<[&str]> {}
            #[blocking(cpu)] pub fn predict_multilabel(&self, input: &[&str], threshold: f64) -> Result<Vec<Vec<Label>>, RustBertError> {}
        }
    }
    pub mod zero_shot_classification {
        use crate::RustBertError;
        pub struct ZeroShotClassificationModel;
        pub struct Label;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct ZeroShotClassificationConfig;
        impl ZeroShotClassificationModel {
            #[blocking(fs)] pub fn new(config: ZeroShotClassificationConfig) -> Result<ZeroShotClassificationModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(config: ZeroShotClassificationConfig, tokenizer: TokenizerOption) -> Result<ZeroShotClassificationModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            #[blocking(cpu)] pub fn predict<S, T>(&self, inputs: S, labels: T, template: Option<ZeroShotTemplate>, max_length: usize) -> Result<Vec<Label>, RustBertError> where S: AsRef<[&str]>, T: AsRef<[&str]> {}
            #[blocking(cpu)] pub fn predict_multilabel<S, T>(&self, inputs: S, labels: T, template: Option<ZeroShotTemplate>, max_length: usize) -> Result<Vec<Vec<Label>>, RustBertError> where S: AsRef<[&str]>, T: AsRef<[&str]> {}
        }
    }
    pub mod summarization {
        use crate::RustBertError;
        pub struct SummarizationModel;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct SummarizationConfig;
        impl SummarizationModel {
            #[blocking(fs)] pub fn new(summarization_config: SummarizationConfig) -> Result<SummarizationModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(summarization_config: SummarizationConfig, tokenizer: TokenizerOption) -> Result<SummarizationModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            #[blocking(cpu)] pub fn summarize<S>(&self, texts: &[S]) -> Result<Vec<String>, RustBertError> where S: AsRef<str> + Send + Sync {}
        }
    }
    pub mod text_generation {
        use crate::RustBertError;
        use tch::Device;
        pub struct TextGenerationModel;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct TextGenerationConfig;
        impl TextGenerationModel {
            #[blocking(fs)] pub fn new(generation_config: TextGenerationConfig) -> Result<TextGenerationModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(generation_config: TextGenerationConfig, tokenizer: TokenizerOption) -> Result<TextGenerationModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            pub fn half(&mut self) -> Result<(), RustBertError> {}
            pub fn float(&mut self) -> Result<(), RustBertError> {}
            pub fn set_device(&mut self, device: Device) -> Result<(), RustBertError> {}
            #[blocking(cpu)] pub fn generate<S>(&self, texts: &[S], prefix: impl Into<Option<&str>>) -> Result<Vec<String>, RustBertError> where S: AsRef<str> + Send + Sync {}
        }
    }
    pub mod translation {
        use crate::RustBertError;
        use tch::Device;
        use crate::pipelines::common::ModelType;
        pub struct TranslationModel;
        pub struct TranslationModelBuilder;
        use crate::pipelines::common::TokenizerOption;
        pub struct TranslationConfig;
        impl TranslationModel {
            #[blocking(fs)] pub fn new(translation_config: TranslationConfig) -> Result<TranslationModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(translation_config: TranslationConfig, tokenizer: TokenizerOption) -> Result<TranslationModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            #[blocking(cpu)] pub fn translate<S>(&self, texts: &[S], source_language: impl Into<Option<Language>>, target_language: impl Into<Option<Language>>) -> Result<Vec<String>, RustBertError> where S: AsRef<str> + Send + Sync {}
        }
        impl TranslationModelBuilder {
            pub fn new() -> TranslationModelBuilder {}
            pub fn with_device(&mut self, device: Device) -> &mut Self {}
            pub fn with_model_type(&mut self, model_type: ModelType) -> &mut Self {}
            pub fn with_medium_model(&mut self) -> &mut Self {}
            pub fn with_large_model(&mut self) -> &mut Self {}
            pub fn with_xlarge_model(&mut self) -> &mut Self {}
            pub fn with_source_languages<S>(&mut self, source_languages: S) -> &mut Self where S: AsRef<[Language]> {}
            pub fn with_target_languages<T>(&mut self, target_languages: T) -> &mut Self where T: AsRef<[Language]> {}
            #[blocking(fs)] pub fn create_model(&self) -> Result<TranslationModel, RustBertError> {}
        }
    }
    pub mod conversation {
        use crate::RustBertError;
        use std::collections::HashMap;
        pub struct ConversationModel;
        pub struct Conversation;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct ConversationConfig;
        #[derive(Default)] pub struct ConversationManager;
        impl ConversationModel {
            #[blocking(fs)] pub fn new(conversation_config: ConversationConfig) -> Result<ConversationModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(conversation_config: ConversationConfig, tokenizer: TokenizerOption) -> Result<ConversationModel, RustBertError> {}
            #[blocking(cpu)] pub fn generate_responses(&self, conversation_manager: &mut ConversationManager) -> Result<HashMap<&Uuid, &str>, RustBertError> {}
            #[blocking(cpu)] pub fn encode_prompts(&self, texts: &[&str]) -> Vec<Vec<i64>> {}
        }
    }
    pub mod sentence_embeddings {
        use crate::RustBertError;
        pub struct SentenceEmbeddingsModel;
        pub struct SentenceEmbeddingsBuilder<T> { data: T }
        pub struct Local;
        pub struct Remote;
        use crate::pipelines::common::TokenizerOption;
        use tch::Device;
        use std::path::PathBuf;
        #[derive(Default)] pub struct SentenceEmbeddingsConfig;
        impl SentenceEmbeddingsModel {
            #[blocking(fs)] pub fn new(config: SentenceEmbeddingsConfig) -> Result<SentenceEmbeddingsModel, RustBertError> {}
            #[blocking(fs)] pub fn new_with_tokenizer(config: SentenceEmbeddingsConfig, tokenizer: TokenizerOption) -> Result<SentenceEmbeddingsModel, RustBertError> {}
            pub fn get_tokenizer(&self) -> &TokenizerOption {}
            pub fn get_tokenizer_mut(&mut self) -> &mut TokenizerOption {}
            pub fn set_tokenizer_truncation(&mut self, truncation_strategy: TruncationStrategy) {}
            pub fn get_embedding_dim(&self) -> Result<i64, RustBertError> {}
            pub fn tokenize<S>(&self, inputs: &[S]) -> SentenceEmbeddingsTokenizerOutput where S: AsRef<str> + Send + Sync {}
            #[blocking(cpu)] pub fn encode_as_tensor<S>(&self, inputs: &[S]) -> Result<SentenceEmbeddingsModelOutput, RustBertError> where S: AsRef<str> + Send + Sync {}
            #[blocking(cpu)] pub fn encode<S>(&self, inputs: &[S]) -> Result<Vec<Embedding>, RustBertError> where S: AsRef<str> + Send + Sync {}
            #[blocking(cpu)] pub fn encode_with_attention<S>(&self, inputs: &[S]) -> Result<(Vec<Embedding>, Vec<AttentionOutput>), RustBertError> where S: AsRef<str> + Send + Sync {}
        }
        impl<T> SentenceEmbeddingsBuilder<T> { pub fn with_device(self, device: Device) -> Self {} }
        impl SentenceEmbeddingsBuilder<Local> {
            pub fn local<P: Into<PathBuf>>(model_dir: P) -> Self {}
            #[blocking(fs)] pub fn create_model(self) -> Result<SentenceEmbeddingsModel, RustBertError> {}
        }
        impl SentenceEmbeddingsBuilder<Remote> {
            pub fn remote(model_type: SentenceEmbeddingsModelType) -> Self {}
            #[blocking(http)] pub fn create_model(self) -> Result<SentenceEmbeddingsModel, RustBertError> {}
        }
    }
    pub mod keywords_extraction {
        use crate::RustBertError;
        pub struct KeywordExtractionModel;
        pub struct Keyword;
        use crate::pipelines::common::TokenizerOption;
        #[derive(Default)] pub struct KeywordExtractionConfig;
        impl KeywordExtractionModel {
        }
    }
}
