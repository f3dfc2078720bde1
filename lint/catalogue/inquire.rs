//! inquire 0.9.4.

macro_rules! length { () => {} }
macro_rules! max_length { () => {} }
macro_rules! min_length { () => {} }
macro_rules! parse_type { () => {} }
macro_rules! required { () => {} }
use chrono::NaiveDate;
use core::fmt;
use crate::autocompletion::Replacement;
use crate::error::InquireResult;
use crate::formatter::{BoolFormatter, CustomTypeFormatter, DateFormatter, MultiOptionFormatter, OptionFormatter, StringFormatter};
use crate::input::{LineDirection, Magnitude};
use crate::list_option::ListOption;
use crate::parser::{BoolParser, CustomTypeParser};
use crate::prompts::custom_type::config::CustomTypeConfig;
use crate::prompts::dateselect::config::DateSelectConfig;
use crate::prompts::editor::config::EditorConfig;
use crate::prompts::multiselect::config::MultiSelectConfig;
use crate::prompts::password::config::PasswordConfig;
use crate::prompts::select::config::SelectConfig;
use crate::prompts::text::config::TextConfig;
use crate::type_aliases::{Scorer, Sorter};
use crate::ui::RenderConfig;
use crate::ui::api::key::Key;
use crate::validator::{CustomTypeValidator, DateValidator, MultiOptionValidator, StringValidator};
use dyn_clone::DynClone;
use std::io;
use std::error::Error;
use std::ffi::OsStr;
use std::fmt::Display;
use std::str::FromStr;
pub trait Autocomplete: DynClone {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError>;
    fn get_completion(&mut self, input: &str, highlighted_suggestion: Option<String>) -> Result<Replacement, CustomUserError>;
}
impl Clone for Box<dyn Autocomplete> {}
impl<F> Autocomplete for F where F: Fn(&str) -> Result<Vec<String>, CustomUserError> + Clone {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError> {}
    fn get_completion(&mut self, arg1: &str, suggestion: Option<String>) -> Result<Replacement, CustomUserError> {}
}
pub fn set_global_render_config(config: RenderConfig) {}
pub type CustomUserError = Box<dyn Error + Send + Sync>;
pub enum InquireError { NotTTY, InvalidConfiguration(String), IO(io::Error), OperationCanceled, OperationInterrupted, Custom(CustomUserError) }
impl Error for InquireError {}
impl From<CustomUserError> for InquireError {}
impl From<io::Error> for InquireError {}
impl fmt::Display for InquireError {}
#[derive(Clone, Copy)] pub enum InputAction { Delete(Magnitude, LineDirection), MoveCursor(Magnitude, LineDirection), Write(char) }
impl InnerAction for InputAction {
    type Config = ();
    fn from_key(key: Key, _config: &()) -> Option<Self> {}
}
#[derive(Clone, Copy)] pub enum Action<I> { Submit, Cancel, Interrupt, Inner(I) }
impl<I> Action<I> where I: Copy + Clone + PartialEq + Eq {
    pub fn from_key<C>(key: Key, config: &C) -> Option<Action<I>> where I: InnerAction<Config = C> {}
}
pub trait InnerAction where Self: Copy + Clone + PartialEq + Eq {
    type Config;
    fn from_key(key: Key, config: &Self::Config) -> Option<Self>;
}
#[derive(Clone)] pub struct Confirm { pub message: &str, pub starting_input: Option<&str>, pub default: Option<bool>, pub placeholder: Option<&str>, pub help_message: Option<&str>, pub formatter: BoolFormatter, pub parser: BoolParser, pub default_value_formatter: BoolFormatter, pub error_message: String, pub render_config: RenderConfig }
impl Confirm {
    pub const DEFAULT_FORMATTER: BoolFormatter = _;
    pub const DEFAULT_PARSER: BoolParser = _;
    pub const DEFAULT_DEFAULT_VALUE_FORMATTER: BoolFormatter = _;
    pub const DEFAULT_ERROR_MESSAGE: &str = _;
    pub fn new(message: &str) -> Self {}
    pub fn with_starting_input(self, message: &str) -> Self {}
    pub fn with_default(self, default: bool) -> Self {}
    pub fn with_placeholder(self, placeholder: &str) -> Self {}
    pub fn with_help_message(self, message: &str) -> Self {}
    pub fn with_formatter(self, formatter: BoolFormatter) -> Self {}
    pub fn with_parser(self, parser: BoolParser) -> Self {}
    pub fn with_error_message(self, error_message: &str) -> Self {}
    pub fn with_default_value_formatter(self, formatter: BoolFormatter) -> Self {}
    pub fn with_render_config(self, render_config: RenderConfig) -> Self {}
    #[blocking(stdin)] pub fn prompt_skippable(self) -> InquireResult<Option<bool>> {}
    #[blocking(stdin)] pub fn prompt(self) -> InquireResult<bool> {}
}
impl From<&str> for Confirm {}
pub type ConfirmPromptAction = CustomTypePromptAction;
#[derive(Clone)] pub struct CustomType<T> { pub message: &str, pub starting_input: Option<&str>, pub default: Option<T>, pub placeholder: Option<&str>, pub help_message: Option<&str>, pub formatter: CustomTypeFormatter<T>, pub default_value_formatter: CustomTypeFormatter<T>, pub parser: CustomTypeParser<T>, pub validators: Vec<Box<dyn CustomTypeValidator<T>>>, pub error_message: String, pub render_config: RenderConfig }
impl From<Confirm> for CustomType<bool> {}
impl<T> CustomType<T> where T: Clone {
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn CustomTypeValidator<T>>> = _;
    pub fn new(message: &str) -> Self where T: FromStr + ToString {}
    pub fn with_starting_input(self, message: &str) -> Self {}
    pub fn with_default(self, default: T) -> Self {}
    pub fn with_placeholder(self, placeholder: &str) -> Self {}
    pub fn with_help_message(self, message: &str) -> Self {}
    pub fn with_formatter(self, formatter: CustomTypeFormatter<T>) -> Self {}
    pub fn with_default_value_formatter(self, formatter: CustomTypeFormatter<T>) -> Self {}
    pub fn with_parser(self, parser: CustomTypeParser<T>) -> Self {}
    pub fn with_validator<V>(self, validator: V) -> Self where V: CustomTypeValidator<T> {}
    pub fn with_validators(self, validators: &[Box<dyn CustomTypeValidator<T>>]) -> Self {}
    pub fn with_error_message(self, error_message: &str) -> Self {}
    pub fn with_render_config(self, render_config: RenderConfig) -> Self {}
    #[blocking(stdin)] pub fn prompt_skippable(self) -> InquireResult<Option<T>> {}
    #[blocking(stdin)] pub fn prompt(self) -> InquireResult<T> {}
}
#[derive(Clone, Copy)] pub enum CustomTypePromptAction { ValueInput(InputAction) }
impl InnerAction for CustomTypePromptAction {
    type Config = CustomTypeConfig;
    fn from_key(key: Key, _config: &CustomTypeConfig) -> Option<Self> {}
}
#[derive(Clone)] pub struct DateSelect { pub message: &str, pub week_start: chrono::Weekday, pub starting_date: NaiveDate, pub min_date: Option<NaiveDate>, pub max_date: Option<NaiveDate>, pub help_message: Option<&str>, pub formatter: DateFormatter, pub validators: Vec<Box<dyn DateValidator>>, pub render_config: RenderConfig }
impl DateSelect {
    pub const DEFAULT_FORMATTER: DateFormatter = _;
    pub const DEFAULT_VIM_MODE: bool = _;
    pub const DEFAULT_HELP_MESSAGE: Option<&str> = _;
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn DateValidator>> = _;
    pub const DEFAULT_WEEK_START: chrono::Weekday = _;
    pub const DEFAULT_MIN_DATE: Option<NaiveDate> = _;
    pub const DEFAULT_MAX_DATE: Option<NaiveDate> = _;
    pub fn new(message: &str) -> Self {}
    pub fn with_help_message(self, message: &str) -> Self {}
    pub fn without_help_message(self) -> Self {}
    pub fn with_default(self, default: NaiveDate) -> Self {}
    pub fn with_week_start(self, week_start: chrono::Weekday) -> Self {}
    pub fn with_min_date(self, min_date: NaiveDate) -> Self {}
    pub fn with_max_date(self, max_date: NaiveDate) -> Self {}
    pub fn with_starting_date(self, starting_date: NaiveDate) -> Self {}
    pub fn with_validator<V>(self, validator: V) -> Self where V: DateValidator {}
    pub fn with_validators(self, validators: &[Box<dyn DateValidator>]) -> Self {}
    pub fn with_formatter(self, formatter: DateFormatter) -> Self {}
    pub fn with_render_config(self, render_config: RenderConfig) -> Self {}
    #[blocking(stdin)] pub fn prompt_skippable(self) -> InquireResult<Option<NaiveDate>> {}
    #[blocking(stdin)] pub fn prompt(self) -> InquireResult<NaiveDate> {}
}
#[derive(Clone, Copy)] pub enum DateSelectPromptAction { GoToPrevDay, GoToNextDay, GoToPrevWeek, GoToNextWeek, GoToPrevMonth, GoToNextMonth, GoToPrevYear, GoToNextYear }
impl InnerAction for DateSelectPromptAction {
    type Config = DateSelectConfig;
    fn from_key(key: Key, arg1: &DateSelectConfig) -> Option<Self> {}
}
#[derive(Clone)] pub struct Editor { pub message: &str, pub editor_command: &OsStr, pub editor_command_args: &[&OsStr], pub file_extension: &str, pub predefined_text: Option<&str>, pub help_message: Option<&str>, pub formatter: StringFormatter, pub validators: Vec<Box<dyn StringValidator>>, pub render_config: RenderConfig }
impl Editor {
    pub const DEFAULT_FORMATTER: StringFormatter = _;
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn StringValidator>> = _;
    pub const DEFAULT_HELP_MESSAGE: Option<&str> = _;
    pub fn new(message: &str) -> Self {}
    pub fn with_help_message(self, message: &str) -> Self {}
    pub fn with_predefined_text(self, text: &str) -> Self {}
    pub fn with_file_extension(self, file_extension: &str) -> Self {}
    pub fn with_editor_command(self, editor_command: &OsStr) -> Self {}
    pub fn with_args(self, args: &[&OsStr]) -> Self {}
    pub fn with_formatter(self, formatter: StringFormatter) -> Self {}
    pub fn with_validator<V>(self, validator: V) -> Self where V: StringValidator {}
    pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self {}
    pub fn with_render_config(self, render_config: RenderConfig) -> Self {}
    #[blocking(stdin)] pub fn prompt_skippable(self) -> InquireResult<Option<String>> {}
    #[blocking(stdin)] pub fn prompt(self) -> InquireResult<String> {}
}
impl From<&str> for Editor {}
#[derive(Clone, Copy)] pub enum EditorPromptAction { OpenEditor }
impl InnerAction for EditorPromptAction {
    type Config = EditorConfig;
    fn from_key(key: Key, _config: &EditorConfig) -> Option<Self> {}
}
#[derive(Clone)] pub struct MultiSelect<T> { pub message: &str, pub options: Vec<T>, pub default: Option<Vec<usize>>, pub help_message: Option<&str>, pub page_size: usize, pub vim_mode: bool, pub starting_cursor: usize, pub starting_filter_input: Option<&str>, pub reset_cursor: bool, pub filter_input_enabled: bool, pub scorer: Scorer<T>, pub keep_filter: bool, pub formatter: MultiOptionFormatter<T>, pub validator: Option<Box<dyn MultiOptionValidator<T>>>, pub render_config: RenderConfig }
impl<T> MultiSelect<T> where T: Display {
    pub const DEFAULT_FORMATTER: MultiOptionFormatter<T> = _;
    pub const DEFAULT_SCORER: Scorer<T> = _;
    pub const DEFAULT_PAGE_SIZE: usize = _;
    pub const DEFAULT_VIM_MODE: bool = _;
    pub const DEFAULT_STARTING_CURSOR: usize = _;
    pub const DEFAULT_RESET_CURSOR: bool = _;
    pub const DEFAULT_FILTER_INPUT_ENABLED: bool = _;
    pub const DEFAULT_KEEP_FILTER: bool = _;
    pub const DEFAULT_HELP_MESSAGE: Option<&str> = _;
    pub fn new(message: &str, options: Vec<T>) -> Self {}
    pub fn with_help_message(self, message: &str) -> Self {}
    pub fn without_help_message(self) -> Self {}
    pub fn with_page_size(self, page_size: usize) -> Self {}
    pub fn with_vim_mode(self, vim_mode: bool) -> Self {}
    pub fn with_keep_filter(self, keep_filter: bool) -> Self {}
    pub fn with_scorer(self, scorer: Scorer<T>) -> Self {}
    pub fn with_formatter(self, formatter: MultiOptionFormatter<T>) -> Self {}
    pub fn with_validator<V>(self, validator: V) -> Self where V: MultiOptionValidator<T> {}
    pub fn with_default(self, default: &[usize]) -> Self {}
    pub fn with_all_selected_by_default(self) -> Self {}
    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self {}
    pub fn with_starting_filter_input(self, starting_filter_input: &str) -> Self {}
    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self {}
    pub fn without_filtering(self) -> Self {}
    pub fn with_render_config(self, render_config: RenderConfig) -> Self {}
    #[blocking(stdin)] pub fn prompt_skippable(self) -> InquireResult<Option<Vec<T>>> {}
    #[blocking(stdin)] pub fn prompt(self) -> InquireResult<Vec<T>> {}
    #[blocking(stdin)] pub fn raw_prompt_skippable(self) -> InquireResult<Option<Vec<ListOption<T>>>> {}
    #[blocking(stdin)] pub fn raw_prompt(self) -> InquireResult<Vec<ListOption<T>>> {}
}
#[derive(Clone, Copy)] pub enum MultiSelectPromptAction { FilterInput(InputAction), MoveUp, MoveDown, PageUp, PageDown, MoveToStart, MoveToEnd, ToggleCurrentOption, SelectAll, ClearSelections }
impl InnerAction for MultiSelectPromptAction {
    type Config = MultiSelectConfig;
    fn from_key(key: Key, config: &MultiSelectConfig) -> Option<Self> {}
}
#[blocking(stdin)] pub fn prompt_confirmation<M>(message: M) -> InquireResult<bool> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_text<M>(message: M) -> InquireResult<String> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_secret<M>(message: M) -> InquireResult<String> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_date<M>(message: M) -> InquireResult<chrono::NaiveDate> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_f64<M>(message: M) -> InquireResult<f64> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_f32<M>(message: M) -> InquireResult<f32> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_u64<M>(message: M) -> InquireResult<u64> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_u32<M>(message: M) -> InquireResult<u32> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_usize<M>(message: M) -> InquireResult<usize> where M: AsRef<str> {}
#[blocking(stdin)] pub fn prompt_u128<M>(message: M) -> InquireResult<u128> where M: AsRef<str> {}
#[derive(Clone, Copy)] pub enum PasswordDisplayMode { Hidden, Masked, Full }
#[derive(Clone, Copy)] pub enum PasswordPromptAction { ValueInput(InputAction), ToggleDisplayMode }
impl InnerAction for PasswordPromptAction {
    type Config = PasswordConfig;
    fn from_key(key: Key, config: &PasswordConfig) -> Option<Self> {}
}
#[derive(Clone)] pub struct Select<T> { pub message: &str, pub options: Vec<T>, pub help_message: Option<&str>, pub page_size: usize, pub vim_mode: bool, pub starting_cursor: usize, pub starting_filter_input: Option<&str>, pub reset_cursor: bool, pub filter_input_enabled: bool, pub scorer: Scorer<T>, pub sorter: Sorter, pub formatter: OptionFormatter<T>, pub render_config: RenderConfig }
impl<T> Select<T> where T: Display {
    pub const DEFAULT_FORMATTER: OptionFormatter<T> = _;
    pub const DEFAULT_SCORER: Scorer<T> = _;
    pub const DEFAULT_SORTER: Sorter = _;
    pub const DEFAULT_PAGE_SIZE: usize = _;
    pub const DEFAULT_VIM_MODE: bool = _;
    pub const DEFAULT_STARTING_CURSOR: usize = _;
    pub const DEFAULT_RESET_CURSOR: bool = _;
    pub const DEFAULT_FILTER_INPUT_ENABLED: bool = _;
    pub const DEFAULT_HELP_MESSAGE: Option<&str> = _;
    pub fn new(message: &str, options: Vec<T>) -> Self {}
    pub fn with_help_message(self, message: &str) -> Self {}
    pub fn without_help_message(self) -> Self {}
    pub fn with_page_size(self, page_size: usize) -> Self {}
    pub fn with_vim_mode(self, vim_mode: bool) -> Self {}
    pub fn with_scorer(self, scorer: Scorer<T>) -> Self {}
    pub fn with_sorter(self, sorter: Sorter) -> Self {}
    pub fn with_formatter(self, formatter: OptionFormatter<T>) -> Self {}
    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self {}
    pub fn with_starting_filter_input(self, starting_filter_input: &str) -> Self {}
    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self {}
    pub fn without_filtering(self) -> Self {}
    pub fn with_render_config(self, render_config: RenderConfig) -> Self {}
    #[blocking(stdin)] pub fn prompt(self) -> InquireResult<T> {}
    #[blocking(stdin)] pub fn prompt_skippable(self) -> InquireResult<Option<T>> {}
    #[blocking(stdin)] pub fn raw_prompt_skippable(self) -> InquireResult<Option<ListOption<T>>> {}
    #[blocking(stdin)] pub fn raw_prompt(self) -> InquireResult<ListOption<T>> {}
}
#[derive(Clone, Copy)] pub enum SelectPromptAction { FilterInput(InputAction), MoveUp, MoveDown, PageUp, PageDown, MoveToStart, MoveToEnd }
impl InnerAction for SelectPromptAction {
    type Config = SelectConfig;
    fn from_key(key: Key, config: &SelectConfig) -> Option<Self> {}
}
pub struct Text { pub message: &str, pub initial_value: Option<&str>, pub default: Option<&str>, pub placeholder: Option<&str>, pub help_message: Option<&str>, pub formatter: StringFormatter, pub autocompleter: Option<Box<dyn Autocomplete>>, pub validators: Vec<Box<dyn StringValidator>>, pub page_size: usize, pub render_config: RenderConfig }
impl Clone for Text {}
impl Text {
    pub const DEFAULT_FORMATTER: StringFormatter = _;
    pub const DEFAULT_PAGE_SIZE: usize = _;
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn StringValidator>> = _;
    pub const DEFAULT_HELP_MESSAGE: Option<&str> = _;
    pub fn new(message: &str) -> Self {}
    pub fn with_help_message(self, message: &str) -> Self {}
    pub fn with_initial_value(self, message: &str) -> Self {}
    pub fn with_default(self, message: &str) -> Self {}
    pub fn with_placeholder(self, placeholder: &str) -> Self {}
    pub fn with_autocomplete<AC>(self, ac: AC) -> Self where AC: Autocomplete {}
    pub fn with_formatter(self, formatter: StringFormatter) -> Self {}
    pub fn with_page_size(self, page_size: usize) -> Self {}
    pub fn with_validator<V>(self, validator: V) -> Self where V: StringValidator {}
    pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self {}
    pub fn with_render_config(self, render_config: RenderConfig) -> Self {}
    #[blocking(stdin)] pub fn prompt_skippable(self) -> InquireResult<Option<String>> {}
    #[blocking(stdin)] pub fn prompt(self) -> InquireResult<String> {}
}
impl From<&str> for Text {}
#[derive(Clone, Copy)] pub enum TextPromptAction { ValueInput(InputAction), MoveToSuggestionAbove, MoveToSuggestionBelow, MoveToSuggestionPageUp, MoveToSuggestionPageDown, UseCurrentSuggestion }
impl InnerAction for TextPromptAction {
    type Config = TextConfig;
    fn from_key(key: Key, _config: &TextConfig) -> Option<Self> {}
}
pub mod autocompletion {
    use crate::CustomUserError;
    pub use crate::Autocomplete;
    pub type Replacement = Option<String>;
    #[derive(Clone, Default)] pub struct NoAutoCompletion;
    impl crate::Autocomplete for NoAutoCompletion {
        fn get_suggestions(&mut self, arg1: &str) -> Result<Vec<String>, CustomUserError> {}
        fn get_completion(&mut self, arg1: &str, arg2: Option<String>) -> Result<Replacement, CustomUserError> {}
    }
}
pub mod error {
    pub use crate::{CustomUserError, InquireError};
    pub type InquireResult<T> = Result<T, crate::InquireError>;
}
pub mod formatter {
    use crate::list_option::ListOption;
    pub type StringFormatter = &dyn Fn(&str) -> String;
    pub type BoolFormatter = &dyn Fn(bool) -> String;
    pub type OptionFormatter<T> = &dyn Fn(ListOption<&T>) -> String;
    pub type MultiOptionFormatter<T> = &dyn Fn(&[ListOption<&T>]) -> String;
    pub type CustomTypeFormatter<T> = &dyn Fn(T) -> String;
    pub type DateFormatter = &dyn Fn(chrono::NaiveDate) -> String;
    pub const DEFAULT_STRING_FORMATTER: StringFormatter = _;
    pub const DEFAULT_BOOL_FORMATTER: BoolFormatter = _;
    pub const DEFAULT_DATE_FORMATTER: DateFormatter = _;
}
pub mod parser {
    pub type BoolParser = &dyn Fn(&str) -> Result<bool, ()>;
    pub type CustomTypeParser<T> = &dyn Fn(&str) -> Result<T, ()>;
    pub const DEFAULT_BOOL_PARSER: BoolParser = _;
}
pub mod prompts {
    pub mod custom_type {
        pub mod config {
            use crate::CustomType;
            pub struct CustomTypeConfig;
            impl<T> From<&CustomType<T>> for CustomTypeConfig {}
        }
    }
    pub mod dateselect {
        pub mod config {
            use chrono::NaiveDate;
            use crate::DateSelect;
            #[derive(Clone, Copy)] pub struct DateSelectConfig { pub min_date: Option<NaiveDate>, pub max_date: Option<NaiveDate>, pub week_start: chrono::Weekday }
            impl From<&DateSelect> for DateSelectConfig {}
        }
    }
    pub mod editor {
        pub mod config {
            use crate::Editor;
            use std::ffi::OsString;
            #[derive(Clone)] pub struct EditorConfig { pub editor_command: OsString, pub editor_command_args: Vec<OsString> }
            impl From<&Editor> for EditorConfig {}
        }
    }
    pub mod multiselect {
        pub mod config {
            use crate::MultiSelect;
            #[derive(Clone, Copy)] pub struct MultiSelectConfig { pub vim_mode: bool, pub page_size: usize, pub keep_filter: bool, pub reset_cursor: bool }
            impl<T> From<&MultiSelect<T>> for MultiSelectConfig {}
        }
    }
    pub mod password {
        use crate::PasswordDisplayMode;
        use crate::error::InquireResult;
        use crate::formatter::StringFormatter;
        use crate::ui::RenderConfig;
        use crate::validator::StringValidator;
        #[derive(Clone)] pub struct Password { pub message: &str, pub custom_confirmation_message: Option<&str>, pub custom_confirmation_error_message: Option<&str>, pub help_message: Option<&str>, pub formatter: StringFormatter, pub display_mode: PasswordDisplayMode, pub enable_display_toggle: bool, pub enable_confirmation: bool, pub validators: Vec<Box<dyn StringValidator>>, pub render_config: RenderConfig }
        impl Password {
            pub const DEFAULT_FORMATTER: StringFormatter = _;
            pub const DEFAULT_VALIDATORS: Vec<Box<dyn StringValidator>> = _;
            pub const DEFAULT_HELP_MESSAGE: Option<&str> = _;
            pub const DEFAULT_ENABLE_DISPLAY_TOGGLE: bool = _;
            pub const DEFAULT_ENABLE_CONFIRMATION: bool = _;
            pub const DEFAULT_DISPLAY_MODE: PasswordDisplayMode = _;
            pub fn new(message: &str) -> Self {}
            pub fn with_help_message(self, message: &str) -> Self {}
            pub fn with_display_toggle_enabled(self) -> Self {}
            pub fn without_confirmation(self) -> Self {}
            pub fn with_custom_confirmation_message(self, message: &str) -> Self {}
            pub fn with_custom_confirmation_error_message(self, message: &str) -> Self {}
            pub fn with_display_mode(self, mode: PasswordDisplayMode) -> Self {}
            pub fn with_formatter(self, formatter: StringFormatter) -> Self {}
            pub fn with_validator<V>(self, validator: V) -> Self where V: StringValidator {}
            pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self {}
            pub fn with_render_config(self, render_config: RenderConfig) -> Self {}
            #[blocking(stdin)] pub fn prompt_skippable(self) -> InquireResult<Option<String>> {}
            #[blocking(stdin)] pub fn prompt(self) -> InquireResult<String> {}
        }
        impl From<&str> for Password {}
        pub mod config {
            use crate::PasswordDisplayMode;
            use crate::prompts::password::Password;
            #[derive(Clone, Copy)] pub struct PasswordConfig { pub enable_display_toggle: bool, pub display_mode: PasswordDisplayMode }
            impl From<&Password> for PasswordConfig {}
        }
    }
    pub mod select {
        pub mod config {
            use crate::Select;
            #[derive(Clone, Copy)] pub struct SelectConfig { pub vim_mode: bool, pub page_size: usize, pub reset_cursor: bool }
            impl<T> From<&Select<T>> for SelectConfig {}
        }
    }
    pub mod text {
        pub mod config {
            use crate::Text;
            #[derive(Clone, Copy)] pub struct TextConfig { pub page_size: usize }
            impl From<&Text> for TextConfig {}
        }
    }
}
pub mod type_aliases {
    use crate::CustomUserError;
    pub type Scorer<T> = &dyn Fn(&str, &T, &str, usize) -> Option<i64>;
    pub type Sorter = &dyn Fn(&mut [(usize, i64)]);
    pub type Suggester = &dyn Fn(&str) -> Result<Vec<String>, CustomUserError>;
    pub type Completer = &dyn Fn(&str) -> Result<Option<String>, CustomUserError>;
}
