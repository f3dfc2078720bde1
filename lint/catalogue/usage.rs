//! usage-lib 7.1.5, 3.5.5. Specs are read from files; what completes and prints them has them in memory.

pub use self::error::Result;
pub use self::parse::{ParseOutput, Parser, parse};
pub use self::spec::Spec;
pub mod error {
    pub type Result<T> = std::result::Result<T, UsageErr>;
    #[derive(Debug)] pub struct UsageErr;
    impl std::fmt::Display for UsageErr {}
    impl std::error::Error for UsageErr {}
}
pub mod spec {
    use crate::error::UsageErr;
    use std::collections::HashMap;
    use std::path::Path;
    #[derive(Clone, Debug, Default)] pub struct Spec { pub name: String, pub bin: String, pub version: Option<String>, pub usage: String, pub about: Option<String> }
    impl Spec {
        #[blocking(fs)] #[advice("read the file and parse its text")] pub fn parse_file(file: &Path) -> Result<Spec, UsageErr> {}
        #[blocking(fs)] #[advice("read the file and call `parse_script_str`")] pub fn parse_script(file: &Path) -> Result<Spec, UsageErr> {}
        pub fn parse_script_str(input: &str) -> Result<Spec, UsageErr> {}
        pub fn parse_spec(input: &str) -> Result<Spec, UsageErr> {}
        pub fn is_empty(&self) -> bool {}
        pub fn merge(&mut self, other: Spec) {}
    }
    impl std::str::FromStr for Spec {
        type Err = UsageErr;
        fn from_str(s: &str) -> Result<Spec, UsageErr> {}
    }
    impl std::fmt::Display for Spec {}
}
pub mod parse {
    use crate::spec::Spec;
    use std::collections::{BTreeMap, HashMap};
    #[derive(Debug)] pub struct ParseOutput;
    impl ParseOutput { pub fn as_env(&self) -> BTreeMap<String, String> {} }
    pub struct Parser;
    impl Parser {
        pub fn new(spec: &Spec) -> Self {}
        pub fn with_env(self, env: HashMap<String, String>) -> Self {}
        pub fn parse(self, input: &[String]) -> Result<ParseOutput, miette::Error> {}
    }
    pub fn parse(spec: &Spec, input: &[String]) -> Result<ParseOutput, miette::Error> {}
    pub fn parse_partial(spec: &Spec, input: &[String]) -> Result<ParseOutput, miette::Error> {}
}
pub mod sh {
    use crate::error::Result;
    use std::collections::HashMap;
    #[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn sh(script: &str) -> Result<String> {}
    #[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn sh_with_env(script: &str, env: Option<&HashMap<String, String>>) -> Result<String> {}
}
