//! sonic-channel 1.1.0. A channel is a TCP stream; each call waits for the server's answer.

pub use self::channels::*;
pub use self::commands::*;
pub use self::misc::*;
pub use whatlang::Lang;
pub mod result {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error { ConnectToServer, WriteToStream, ReadStream, SwitchMode, RunCommand, QueryResponse(&str), WrongResponse, SonicServer(String) }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
mod misc {
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Dest;
    impl Dest {
        pub fn col_buc(c: impl ToString, b: impl ToString) -> Self {}
        pub fn col(c: impl ToString) -> Self {}
        pub fn buc(self, b: impl ToString) -> Self {}
        pub fn obj(self, o: impl ToString) -> ObjDest {}
    }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct ObjDest;
    impl ObjDest { pub fn new(cb: Dest, o: impl ToString) -> Self {} }
}
pub mod commands {
    use crate::{Dest, Lang, ObjDest};
    #[derive(Clone, Debug)] pub struct QueryRequest { pub dest: Dest, pub terms: String, pub lang: Option<Lang>, pub limit: Option<usize>, pub offset: Option<usize> }
    impl QueryRequest {
        pub fn new(dest: Dest, terms: impl ToString) -> Self {}
        pub fn lang(self, lang: Lang) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
        pub fn offset(self, offset: usize) -> Self {}
        pub fn pag(self, page: usize, limit: usize) -> Self {}
    }
    #[derive(Debug)] pub struct PushRequest { pub dest: ObjDest, pub text: String, pub lang: Option<Lang> }
    impl PushRequest {
        pub fn new(dest: ObjDest, text: impl ToString) -> Self {}
        pub fn lang(self, lang: Lang) -> Self {}
    }
    #[derive(Debug)] pub struct PopRequest { pub dest: ObjDest, pub text: String }
    impl PopRequest { pub fn new(dest: ObjDest, text: impl ToString) -> Self {} }
    #[derive(Debug)] pub struct ListRequest { pub dest: Dest, pub limit: Option<usize>, pub offset: Option<usize> }
    impl ListRequest {
        pub fn new(dest: Dest) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
        pub fn offset(self, offset: usize) -> Self {}
    }
    #[derive(Debug)] pub struct SuggestRequest { pub dest: Dest, pub word: String, pub limit: Option<usize> }
    impl SuggestRequest {
        pub fn new(dest: Dest, word: impl ToString) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    #[derive(Debug)] pub struct CountRequest;
    impl CountRequest {
        pub fn buckets(collection: impl ToString) -> CountRequest {}
        pub fn objects(collection: impl ToString, bucket: impl ToString) -> CountRequest {}
        pub fn words(collection: impl ToString, bucket: impl ToString, object: impl ToString) -> CountRequest {}
    }
    #[derive(Debug)] pub struct FlushRequest;
    impl FlushRequest {
        pub fn collection(collection: impl ToString) -> FlushRequest {}
        pub fn bucket(collection: impl ToString, bucket: impl ToString) -> FlushRequest {}
        pub fn object(collection: impl ToString, bucket: impl ToString, object: impl ToString) -> FlushRequest {}
    }
    #[derive(Debug)] pub enum TriggerRequest { Consolidate, Backup(&str), Restore(&str) }
}
mod channels {
    use crate::commands::{CountRequest, FlushRequest, ListRequest, PopRequest, PushRequest, QueryRequest, SuggestRequest, TriggerRequest};
    use crate::result::Result;
    use std::net::ToSocketAddrs;
    #[derive(Debug)] pub struct SonicStream;
    pub trait SonicChannel {
        type Channel;
        fn stream(&self) -> &SonicStream;
        #[blocking(net)] fn start<A: ToSocketAddrs, S: ToString>(addr: A, password: S) -> Result<Self::Channel>;
    }
    #[derive(Debug)] pub struct SearchChannel;
    impl SonicChannel for SearchChannel {
        type Channel = SearchChannel;
        fn stream(&self) -> &SonicStream {}
        #[blocking(net)] fn start<A: ToSocketAddrs, S: ToString>(addr: A, password: S) -> Result<Self::Channel> {}
    }
    impl SearchChannel {
        #[blocking(net)] pub fn quit(&self) -> Result<()> {}
        #[blocking(net)] pub fn ping(&self) -> Result<()> {}
        #[blocking(net)] pub fn query(&self, req: QueryRequest) -> Result<Vec<String>> {}
        #[blocking(net)] pub fn suggest(&self, req: SuggestRequest) -> Result<Vec<String>> {}
        #[blocking(net)] pub fn list(&self, req: ListRequest) -> Result<Vec<String>> {}
    }
    #[derive(Debug)] pub struct IngestChannel;
    impl SonicChannel for IngestChannel {
        type Channel = IngestChannel;
        fn stream(&self) -> &SonicStream {}
        #[blocking(net)] fn start<A: ToSocketAddrs, S: ToString>(addr: A, password: S) -> Result<Self::Channel> {}
    }
    impl IngestChannel {
        #[blocking(net)] pub fn quit(&self) -> Result<()> {}
        #[blocking(net)] pub fn ping(&self) -> Result<()> {}
        #[blocking(net)] pub fn push(&self, req: PushRequest) -> Result<()> {}
        #[blocking(net)] pub fn pop(&self, req: PopRequest) -> Result<usize> {}
        #[blocking(net)] pub fn count(&self, req: CountRequest) -> Result<usize> {}
        #[blocking(net)] pub fn flush(&self, req: FlushRequest) -> Result<usize> {}
    }
    #[derive(Debug)] pub struct ControlChannel;
    impl SonicChannel for ControlChannel {
        type Channel = ControlChannel;
        fn stream(&self) -> &SonicStream {}
        #[blocking(net)] fn start<A: ToSocketAddrs, S: ToString>(addr: A, password: S) -> Result<Self::Channel> {}
    }
    impl ControlChannel {
        #[blocking(net)] pub fn quit(&self) -> Result<()> {}
        #[blocking(net)] pub fn ping(&self) -> Result<()> {}
        #[blocking(net)] pub fn trigger(&self, req: TriggerRequest) -> Result<()> {}
        #[blocking(net)] pub fn consolidate(&self) -> Result<()> {}
        #[blocking(net)] pub fn backup(&self, path: &str) -> Result<()> {}
        #[blocking(net)] pub fn restore(&self, path: &str) -> Result<()> {}
    }
}
