//! nftables 0.6.3. The `_async` fns need one of the features `tokio` and `async-process`.

pub mod batch {
    use crate::schema::{NfCmd, NfListObject, NfObject, Nftables};
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct Batch;
    impl Batch {
        pub fn new() -> Batch {}
        pub fn add(&mut self, obj: NfListObject) {}
        pub fn delete(&mut self, obj: NfListObject) {}
        pub fn add_cmd(&mut self, cmd: NfCmd) {}
        pub fn add_obj(&mut self, obj: NfListObject) {}
        pub fn add_all<I: IntoIterator<Item = NfObject>>(&mut self, objs: I) { objs.into_iter().next() }
        pub fn to_nftables(self) -> Nftables {}
    }
}
pub mod helper {
    use crate::schema::Nftables;
    use std::ffi::{OsStr, OsString};
    pub const DEFAULT_NFT: Option<&str> = None;
    pub const DEFAULT_ARGS: &[&str] = &[];
    #[derive(Debug)] pub enum NftablesError { NftExecution { program: OsString, inner: std::io::Error }, NftOutputEncoding { program: OsString }, NftInvalidJson(serde_json::Error), NftFailed { program: OsString, hint: String, stdout: String, stderr: String } }
    impl std::fmt::Display for NftablesError {}
    impl std::error::Error for NftablesError {}
    #[blocking(process)] #[advice("use `get_current_ruleset_async`")] pub fn get_current_ruleset() -> Result<Nftables, NftablesError> {}
    pub async fn get_current_ruleset_async() -> Result<Nftables, NftablesError> {}
    #[blocking(process)] #[advice("use `get_current_ruleset_with_args_async`")] pub fn get_current_ruleset_with_args<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(program: Option<&P>, args: I) -> Result<Nftables, NftablesError> {}
    pub async fn get_current_ruleset_with_args_async<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(program: Option<&P>, args: I) -> Result<Nftables, NftablesError> {}
    #[blocking(process)] #[advice("use `get_current_ruleset_raw_async`")] pub fn get_current_ruleset_raw<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(program: Option<&P>, args: I) -> Result<String, NftablesError> {}
    pub async fn get_current_ruleset_raw_async<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(program: Option<&P>, args: I) -> Result<String, NftablesError> {}
    #[blocking(process)] #[advice("use `apply_ruleset_async`")] pub fn apply_ruleset(nftables: &Nftables) -> Result<(), NftablesError> {}
    pub async fn apply_ruleset_async(nftables: &Nftables) -> Result<(), NftablesError> {}
    #[blocking(process)] #[advice("use `apply_ruleset_with_args_async`")] pub fn apply_ruleset_with_args<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(nftables: &Nftables, program: Option<&P>, args: I) -> Result<(), NftablesError> {}
    pub async fn apply_ruleset_with_args_async<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(nftables: &Nftables, program: Option<&P>, args: I) -> Result<(), NftablesError> {}
    #[blocking(process)] #[advice("use `apply_and_return_ruleset_async`")] pub fn apply_and_return_ruleset(nftables: &Nftables) -> Result<Nftables, NftablesError> {}
    pub async fn apply_and_return_ruleset_async(nftables: &Nftables) -> Result<Nftables, NftablesError> {}
    #[blocking(process)] #[advice("use `apply_and_return_ruleset_with_args_async`")] pub fn apply_and_return_ruleset_with_args<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(nftables: &Nftables, program: Option<&P>, args: I) -> Result<Nftables, NftablesError> {}
    pub async fn apply_and_return_ruleset_with_args_async<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(nftables: &Nftables, program: Option<&P>, args: I) -> Result<Nftables, NftablesError> {}
    #[blocking(process)] #[advice("use `apply_ruleset_raw_async`")] pub fn apply_ruleset_raw<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(payload: &str, program: Option<&P>, args: I) -> Result<String, NftablesError> {}
    pub async fn apply_ruleset_raw_async<P: AsRef<OsStr>, A: AsRef<OsStr>, I: IntoIterator<Item = &A>>(payload: &str, program: Option<&P>, args: I) -> Result<String, NftablesError> {}
}
pub mod schema {
    use crate::stmt::Statement;
    use crate::types::{NfChainPolicy, NfChainType, NfFamily, NfHook};
    use std::borrow::Cow;
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Nftables { pub objects: Cow<[NfObject]> }
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum NfObject { CmdObject(NfCmd), ListObject(NfListObject) }
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum NfListObject { Table(Table), Chain(Chain), Rule(Rule) }
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum NfCmd { Add(NfListObject), Delete(NfListObject), Create(NfListObject), List(NfListObject) }
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct Table { pub family: NfFamily, pub name: Cow<str>, pub handle: Option<u32> }
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct Chain { pub family: NfFamily, pub table: Cow<str>, pub name: Cow<str>, pub newname: Option<Cow<str>>, pub handle: Option<u32>, pub _type: Option<NfChainType>, pub hook: Option<NfHook>, pub prio: Option<i32>, pub dev: Option<Cow<str>>, pub policy: Option<NfChainPolicy> }
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct Rule { pub family: NfFamily, pub table: Cow<str>, pub chain: Cow<str>, pub expr: Cow<[Statement]>, pub handle: Option<u32>, pub index: Option<u32>, pub comment: Option<Cow<str>> }
}
pub mod stmt { #[derive(Clone, Debug, PartialEq, Eq)] pub enum Statement {} }
pub mod types {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum NfFamily { IP, IP6, INet, ARP, Bridge, NetDev }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum NfChainPolicy { Accept, Drop }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum NfChainType { Filter, Route, NAT }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum NfHook { Ingress, Prerouting, Forward, Input, Output, Postrouting, Egress }
}
