# offers.zsh SCRIPT LINE: what zsh offers at the end of the line.  A zsh of its
# own, in a terminal of its own, completes it, and tells a file what it adds.
zmodload zsh/zpty || exit 1
file=$(mktemp)
setup="
PROMPT= RPROMPT=
autoload -Uz compinit
compinit -u -D
source ${(q)1}
zstyle ':completion:*' list-prompt ''
zstyle ':completion:*' select-prompt ''
setopt no_list_ambiguous
LISTMAX=10000
compadd() {
	local -a kept
	if [[ \"\$*\" = *'-O '* || \"\$*\" = *'-A '* || \"\$*\" = *'-D '* ]]; then
		builtin compadd \"\$@\"
		return
	fi
	builtin compadd -O kept \"\$@\"
	print -rl -- \$kept >>${(q)file}
	builtin compadd \"\$@\"
}
tell-end() { print -r -- '<end>' >>${(q)file} }
comppostfuncs=(tell-end)
bindkey '^I' complete-word
print ready >${(q)file}.ready
"
zpty offers zsh -f -i
print -r -- $setup >$file.setup
zpty -w offers "source ${(q)file}.setup"
for (( i = 0; i < 600; i++ )) { [[ -e $file.ready ]] && break; sleep 0.05 }
zpty -w -n offers "$2"$'\t'
for (( i = 0; i < 600; i++ )) {
	grep -q '^<end>$' $file && break
	sleep 0.05
}
zpty -d offers
grep -v '^<end>$' $file
rm -f $file $file.setup $file.ready
