//! From registers and a copy of the stack to the addresses of the calls.

use std::collections::HashMap;

use framehop::{
    CacheNative, FrameAddress, MayAllocateDuringUnwind, UnwindRegsNative, Unwinder as _, UnwinderNative,
};

use super::modules::{self, Module, find};
use crate::platform::capture::{Raw, bytes};

/// Frames that are followed at most.
const DEEPEST: usize = 512;

/// Candidates for an unknown frame pointer that are tried at most.
const MOST_CANDIDATES: usize = 64;

type Native = UnwinderNative<Vec<u8>, MayAllocateDuringUnwind>;

/// See the file's head.
pub(super) struct Walker {
    modules: Vec<Module>,
    unwinder: Native,
    cache: CacheNative<MayAllocateDuringUnwind>,
    /// The modules that the unwinder knows, by where they begin.
    loaded: HashMap<u64, Module>,
}

/// How far a walk came.
#[derive(Clone, Debug, Default)]
struct Walk {
    /// Innermost first; those of callers lie within the call, not behind it.
    addresses: Vec<u64>,
    /// Whether it came to the thread's beginning.
    complete: bool,
    /// The stack pointer of the last frame.
    sp: u64,
}

impl Walker {
    pub(super) fn new() -> Self {
        let (unwinder, cache) = (Native::new(), CacheNative::new());
        Self { modules: Vec::new(), unwinder, cache, loaded: HashMap::new() }
    }

    /// The modules at the time of the last walk.
    pub(super) fn modules(&self) -> &[Module] {
        &self.modules
    }

    /// The addresses of the frames, innermost first.
    pub(super) fn walk(&mut self, raw: &Raw) -> Vec<u64> {
        self.refresh();
        match raw.fp {
            Some(fp) => self.follow(raw, fp, raw.lr.unwrap_or(0)).addresses,
            None => self.guess(raw),
        }
    }

    /// Notes what was loaded and unloaded since the last walk.
    fn refresh(&mut self) {
        self.modules = modules::modules();
        let (modules, unwinder) = (&self.modules, &mut self.unwinder);
        self.loaded.retain(|start, module| {
            let stays = find(modules, *start) == Some(module);
            if !stays {
                unwinder.remove_module(*start);
            }
            stays
        });
    }

    /// The kernel does not tell the frame pointer of a waiting thread. Most code does not need it; the walk goes on
    /// from the first that does with each pair on the stack that may be a saved frame pointer and a return address.
    fn guess(&mut self, raw: &Raw) -> Vec<u64> {
        // No frame is at this address, so the walk ends where it would be used.
        const UNKNOWN: u64 = 1;

        let mut best = self.follow(raw, UNKNOWN, 0);
        if best.complete {
            return best.addresses;
        }
        let needed_at = best.sp;
        for candidate in self.candidates(raw, needed_at) {
            let walk = self.follow(raw, candidate, 0);
            if walk.complete {
                return walk.addresses;
            }
            if best.addresses.len() < walk.addresses.len() {
                best = walk;
            }
        }
        best.addresses
    }

    /// Addresses from `lowest` up that hold a saved frame pointer and the return address of a call.
    fn candidates(&self, raw: &Raw, lowest: u64) -> Vec<u64> {
        let start = raw.sp.next_multiple_of(8);
        let end = start + raw.words.len() as u64 * 8;
        let pairs = raw.words.windows(2).enumerate().map(|(index, pair)| (start + index as u64 * 8, pair));
        let plausible = pairs.filter(|(address, pair)| {
            lowest <= *address
                && (pair[0] == 0 || (*address < pair[0] && pair[0] < end))
                && self.is_return_address(pair[1])
        });
        plausible.map(|(address, _)| address).take(MOST_CANDIDATES).collect()
    }

    fn is_return_address(&self, address: u64) -> bool {
        find(&self.modules, address).is_some_and(|module| module.has_code_at(address))
            && follows_a_call(address)
    }

    fn follow(&mut self, raw: &Raw, fp: u64, lr: u64) -> Walk {
        let mut registers = registers(raw, fp, lr);
        let start = raw.sp.next_multiple_of(8);
        let mut read = |address: u64| {
            let offset = address.checked_sub(start).filter(|offset| offset % 8 == 0).ok_or(())?;
            raw.words.get((offset / 8) as usize).copied().ok_or(())
        };
        let mut walk = Walk { addresses: vec![raw.pc], complete: false, sp: raw.sp };
        let mut frame = FrameAddress::from_instruction_pointer(raw.pc);
        while walk.addresses.len() < DEEPEST {
            self.load(frame.address_for_lookup());
            let next = self.unwinder.unwind_frame(frame, &mut registers, &mut self.cache, &mut read);
            walk.sp = registers.sp();
            let Ok(next) = next else { break };
            let Some(next) = next.and_then(FrameAddress::from_return_address) else {
                walk.complete = true;
                break;
            };
            // What leads to no code has gone astray.
            let address = next.address_for_lookup();
            if !find(&self.modules, address).is_some_and(|module| module.has_code_at(address)) {
                break;
            }
            walk.addresses.push(address);
            frame = next;
        }
        walk
    }

    /// Makes the module at an address known to the unwinder.
    fn load(&mut self, address: u64) {
        let Some(module) = find(&self.modules, address) else { return };
        if self.loaded.contains_key(&module.range.start) {
            return;
        }
        if let Some(tables) = modules::tables(module) {
            let name = module.name.to_string();
            let range = module.range.clone();
            self.unwinder.add_module(framehop::Module::new(name, range, tables.bias, tables.sections));
        }
        self.loaded.insert(module.range.start, module.clone());
    }
}

#[cfg(target_arch = "x86_64")]
fn registers(raw: &Raw, fp: u64, _: u64) -> UnwindRegsNative {
    UnwindRegsNative::new(raw.pc, raw.sp, fp)
}

#[cfg(target_arch = "aarch64")]
fn registers(raw: &Raw, fp: u64, lr: u64) -> UnwindRegsNative {
    // Return addresses may be signed; user space has 48 bits of address, or fewer.
    let mask = framehop::aarch64::PtrAuthMask::new_24_40();
    UnwindRegsNative::new_with_ptr_auth_mask(mask, lr, raw.sp, fp)
}

/// Whether the instruction before an address is a call.
#[cfg(target_arch = "x86_64")]
fn follows_a_call(address: u64) -> bool {
    const LONGEST: usize = 7;

    let Some(code) = address.checked_sub(LONGEST as u64).and_then(|from| bytes(from, LONGEST)) else {
        return false;
    };
    // `call` to a relative address, or FF /2: to one in a register or in memory, of two to seven bytes.
    let indirect = |length: &usize| {
        let at = LONGEST - length;
        code[at] == 0xff && (code[at + 1] >> 3) & 7 == 2
    };
    code[LONGEST - 5] == 0xe8 || (2..=LONGEST).any(|length| indirect(&length))
}

/// Whether the instruction before an address is a call: `bl`, `blr` or one of its authenticated forms.
#[cfg(target_arch = "aarch64")]
fn follows_a_call(address: u64) -> bool {
    let Some(code) = address.checked_sub(4).and_then(|from| bytes(from, 4)) else { return false };
    let instruction = u32::from_ne_bytes([code[0], code[1], code[2], code[3]]);
    instruction & 0xfc00_0000 == 0x9400_0000 || instruction & 0xfeff_f000 == 0xd63f_0000
}
