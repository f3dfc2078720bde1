//! cmd_lib 2.0.1.

use std::io::Read;
pub type CmdResult = std::io::Result<()>;
pub type FunResult = std::io::Result<String>;
#[blocking(process)] #[returns(cmd_lib::CmdResult)] macro_rules! run_cmd { () => {} }
#[blocking(process)] #[returns(cmd_lib::FunResult)] macro_rules! run_fun { () => {} }
#[blocking(spawn_process)] #[returns(std::io::Result<cmd_lib::CmdChildren>)] macro_rules! spawn { () => {} }
#[blocking(spawn_process)] #[returns(std::io::Result<cmd_lib::FunChildren>)] macro_rules! spawn_with_output { () => {} }
pub struct CmdChildren;
impl CmdChildren {
    #[blocking(process)] pub fn wait(&mut self) -> CmdResult {}
    pub fn kill(&mut self) -> CmdResult {}
    pub fn pids(&self) -> Vec<u32> {}
}
pub struct FunChildren;
impl FunChildren {
    #[blocking(process)] pub fn wait_with_all(&mut self) -> (CmdResult, String, String) {}
    #[blocking(process)] pub fn wait_with_output(&mut self) -> FunResult {}
    #[blocking(process)] pub fn wait_with_raw_output(&mut self, buf: &mut Vec<u8>) -> CmdResult {}
    #[blocking(process)] pub fn wait_with_pipe(&mut self, f: &mut dyn FnMut(&mut Box<dyn Read>)) -> CmdResult { let pipe: &mut Box<dyn Read>; f(pipe); }
    pub fn kill(&mut self) -> CmdResult {}
    pub fn pids(&self) -> Vec<u32> {}
}
pub fn set_debug(enable: bool) {}
pub fn set_pipefail(enable: bool) {}
