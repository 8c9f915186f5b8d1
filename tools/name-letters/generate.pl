#!/usr/bin/env perl
# Writes src/SearchCore/Analysis/Transliteration/Tables/LetterFoldings.Generated.cs:
#
#     perl tools/name-letters/generate.pl > folded && mv folded src/SearchCore/Analysis/Transliteration/Tables/LetterFoldings.Generated.cs
#
# The script tables beside that file spell sounds with a few letters. For every other letter of these scripts this finds the letters of the
# tables that it stands for, from the Unicode data of the Perl that runs this (5.36: Unicode 14): first its small letter, then its decomposition, a
# mark at a time, so that a letter that the tables know with its mark stays (U+1EA5 is â, not a); then its name (X WITH HOOK is X). What none of these
# gives is listed here. Letters that stand for nothing are listed as left out, so that a test can tell them from forgotten ones.
use strict;
use warnings;
use utf8;
use feature 'unicode_strings';
use Unicode::UCD qw(charinfo charscript);

my @scripts = qw(Latin Arabic Cyrillic Hebrew Greek Armenian Georgian);
my $tables = 'src/SearchCore/Analysis/Transliteration/Tables';

# Letters whose sound neither their decomposition nor their name gives: phonetic letters, digraphs, insular and turned forms.
my %listed = (
    'a' => 'Ʌʌẚ', 'ae' => 'ᴁᴂ', 'db' => 'ȸ', 'dj' => 'ʤ', 'dz' => 'ʣʥ', 'e' => 'ɚɜɝɞʚⱻꞫ', 'f' => 'ɸ', 'gh' => 'ƢƣȜȝ', 'i' => 'Ɩɩ', 'j' => 'ȷʄ',
    'k' => 'ĸ', 'l' => 'Ŀŀƛɮ', 'ls' => 'ʪ', 'ly' => 'ʎ', 'lz' => 'ʫ', 'm' => 'ꟺ', 'n' => 'ŉᴎ', 'ng' => 'ʩ', 'o' => 'ɒɤᴐⱰ', 'qp' => 'ȹ',
    'r' => 'ʁᴙᴚꝚꝛꭇ', 's' => 'ɕ', 'sh' => 'Ʃɧʃʆ', 'ts' => 'ʦ', 'tsh' => 'ʧʨ', 'u' => 'ɷ', 'w' => 'ƿǷ', 'x' => 'Ꭓꭓ', 'y' => 'ƜɥɯʮʯꞍ', 'zh' => 'ʓ',
    'σ' => 'Ϲ',
);

# Letters of other purposes: clicks, tones, Coptic, medieval abbreviations, letters in the middle of a phonetic notation, signs.
my $left_out = 'ƺƻɰɿᴆᴈᴒᴣᴥᴦᴧᴨᴩᴪᴫᵹᵿᶋᶐᶔᶕᶘᶚꝢꝣꝤꝥꝦꝧꝮꝯꝱꝲꝳꝴꝵꝶꝷꝹꝺꝻꝼꝽꞂꞃꞄꞅꞆꞇꬲꬶꬼꬽꬾꭏꭔꭕꭥـ';

# Not looked at: modifier letters, which are marks of sound in romanizations and say nothing here; signs that are letters by their origin only;
# letters of church books.
my @skipped = (
    [0xAA, 0xAA], [0xBA, 0xBA], [0x2B0, 0x2FF], [0x10FC, 0x10FC], [0x1D2C, 0x1D61], [0x1D78, 0x1D78], [0x1D9B, 0x1DBF], [0x2071, 0x207F],
    [0x2100, 0x2183], [0x2C7D, 0x2C7D], [0xA640, 0xA69F], [0xA770, 0xA770], [0xA7F2, 0xA7F4], [0xA7F8, 0xA7F9], [0xAB5C, 0xAB5F], [0xAB69, 0xAB69],
);

my (%script_of, %by_name, %target_of);
for my $script (@scripts) {
    open my $file, '<:utf8', "$tables/${script}Table.cs" or die "$tables/${script}Table.cs: $!";
    my $text = do { local $/; <$file> };
    my ($graphemes) = $text =~ /Graphemes = """\n(.*?)"""/s or die "There are no graphemes in ${script}Table.cs";
    for my $spellings ($graphemes =~ /^\s*\w+:\s*(.*)/mg) {
        $script_of{$_} = $script for grep { /\p{L}/ && !/\p{Lm}/ } split //, $spellings;
    }
}
for my $letter (keys %script_of) {
    my $name = charinfo(ord $letter)->{name};
    $name =~ s/ SMALL LETTER / LETTER /;
    $by_name{$name} = $letter;
}
for my $target (keys %listed) { $target_of{$_} = $target for split //, $listed{$target} }
$target_of{$_} = undef for split //, $left_out;

# The letters of the tables that a character stands for; undefined when there are none.
sub fold {
    my ($character) = @_;
    return $target_of{$character} if exists $target_of{$character};
    return $character if $script_of{$character};
    return '' if $character =~ /\p{M}/;
    my $small = lc $character;
    return fold($small) if length $small == 1 && $small ne $character;
    my $info = charinfo(ord $character);
    if ((my $decomposition = $info->{decomposition})) {
        $decomposition =~ s/<.*?> *//;
        my @parts = map { fold(chr hex) } split / /, $decomposition;
        my $folded = join '', map { $_ // return undef } @parts;
        return length $folded ? $folded : undef;
    }
    my $name = $info->{name};
    $name =~ s/ (?:SMALL|CAPITAL) LETTER / LETTER /;
    $name =~ s/ LETTER (?:SMALL CAPITAL|TURNED|REVERSED|SIDEWAYS|INSULAR|VISIGOTHIC|MIDDLE-WELSH|LONG|BLACKLETTER|OPEN|CLOSED) / LETTER /g;
    $name =~ s/ WITH .*//;
    return $by_name{$name} if $by_name{$name};
    return $name =~ /^LATIN LETTER ([A-Z]{2})$/ ? lc $1 : undef;
}

sub is_skipped {
    my ($code) = @_;
    return scalar grep { $code >= $_->[0] && $code <= $_->[1] } @skipped;
}

my (%codes, %order, %ignored);
for my $code (0xAA .. 0xD7FF, 0xF900 .. 0xFFFF) {
    my $character = chr $code;
    my $script = exists $target_of{$character} && !defined $target_of{$character} && $code == 0x640 ? 'Arabic' : charscript($code) // '';
    next if $script_of{$character} || is_skipped($code) || $character !~ /\p{L}/ || !grep { $_ eq $script } @scripts;
    my $folded = fold($character);
    if (defined $folded) {
        push @{ $order{$script} }, $folded unless $codes{$script}{$folded};
        push @{ $codes{$script}{$folded} }, $code;
    } else {
        push @{ $ignored{$script} }, $code;
    }
}

sub print_codes {
    my ($start, @codes) = @_;
    while (my @part = splice @codes, 0, 38) { print "        $start ", (map { sprintf '%04X', $_ } @part), "\n" }
}

# A letter of the tables that is another one with a mark.
my @compositions;
for my $letter (sort keys %script_of) {
    my ($base, $mark) = charinfo(ord $letter)->{decomposition} =~ /^(\w+) (\w+)$/ or next;
    push @compositions, sprintf('%04X%04X%04X', hex $base, hex $mark, ord $letter) if chr(hex $mark) =~ /\p{M}/;
}

binmode STDOUT, ':utf8';
print "// <auto-generated>by tools/name-letters/generate.pl from Unicode ", Unicode::UCD::UnicodeVersion(), ", see there</auto-generated>\n";
print "namespace SearchCore.Analysis.Transliteration.Tables;\n\n";
print "/// <summary>Which letters of the script tables the other letters of their scripts stand for.</summary>\ninternal static class LetterFoldings\n{\n";
print "    /// <summary>A script, letters of its table, and the characters that stand for them, four hexadecimal digits each.</summary>\n";
print "    public const string Lines = \"\"\"\n";
for my $script (@scripts) { print_codes("$script $_", @{ $codes{$script}{$_} }) for @{ $order{$script} } }
print "        \"\"\";\n\n    /// <summary>Letters of the scripts' blocks that stand for no sound the tables know, left out on purpose.</summary>\n";
print "    public const string Ignored = \"\"\"\n";
print_codes($_, @{ $ignored{$_} }) for grep { $ignored{$_} } @scripts;
print "        \"\"\";\n\n    /// <summary>Base letter, mark, composed letter.</summary>\n    public const string Compositions = \"\"\"\n";
while (my @part = splice @compositions, 0, 8) { print "        @part\n" }
print "        \"\"\";\n}\n";
