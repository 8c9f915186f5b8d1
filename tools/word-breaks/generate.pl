#!/usr/bin/env perl
# Writes src/SearchCore/Analysis/Tokenization/WordBreakTable.Generated.cs:
#
#     perl tools/word-breaks/generate.pl > src/SearchCore/Analysis/Tokenization/WordBreakTable.Generated.cs
#
# Two tables come out: which word-break class each character has, and the state machine that recognises words as
# Lucene 4.8's StandardTokenizer does (UAX #29 with its types and its exceptions for scripts written without spaces).
#
# The characters' properties are those of the Perl that runs this (5.36: Unicode 14). Lucene 4.8 used Unicode 6.3, so what
# UAX #29 has since changed for characters of that time is changed back below.
use strict;
use warnings;
use Unicode::UCD;

# ---- Classes -------------------------------------------------------------------------------------------------------

my @classes = qw(Other Letter HangulLetter HebrewLetter Numeric Katakana MidLetter MidNumber MidNumberLetter SingleQuote
    DoubleQuote ExtendNumberLetter Extend SoutheastAsian SoutheastAsianExtend Ideograph Hiragana);
my %class_number = map { $classes[$_] => $_ } 0 .. $#classes;

# Since Unicode 6.3: letters that are not alphabetic (tone marks, Armenian punctuation) became ALetter, U+02D7 left MidLetter,
# U+055F became MidLetter, U+202F ExtendNumLet, and the emoji skin tones Extend.
my %as_of_63 = (0x02D7 => 'MidLetter', 0x055F => 'Other', 0x202F => 'Other', map { $_ => 'Other' } 0x1F3FB .. 0x1F3FF);

sub class_of {
    my ($code) = @_;
    return 'Other' if $code >= 0xD800 && $code <= 0xDFFF;
    return $as_of_63{$code} if exists $as_of_63{$code};
    my $character = chr $code;
    my $southeast_asian = $character =~ /\p{Line_Break=SA}/;
    return $southeast_asian ? 'SoutheastAsianExtend' : 'Extend'
        if $character =~ /\p{Word_Break=Extend}|\p{Word_Break=Format}|\p{Word_Break=ZWJ}/;
    return 'SoutheastAsian' if $southeast_asian;
    return 'HebrewLetter' if $character =~ /\p{Word_Break=Hebrew_Letter}/;
    if ($character =~ /\p{Word_Break=ALetter}/ && ($character =~ /\p{Alphabetic}/ || $code == 0x05F3)) {
        return $character =~ /\p{Script=Hangul}/ ? 'HangulLetter' : 'Letter';
    }
    return 'Numeric' if $character =~ /\p{Word_Break=Numeric}/;
    return 'Katakana' if $character =~ /\p{Word_Break=Katakana}/;
    return 'MidLetter' if $character =~ /\p{Word_Break=MidLetter}/;
    return 'MidNumber' if $character =~ /\p{Word_Break=MidNum}/;
    return 'MidNumberLetter' if $character =~ /\p{Word_Break=MidNumLet}/;
    return 'SingleQuote' if $character =~ /\p{Word_Break=Single_Quote}/;
    return 'DoubleQuote' if $character =~ /\p{Word_Break=Double_Quote}/;
    return 'ExtendNumberLetter' if $character =~ /\p{Word_Break=ExtendNumLet}/;
    return 'Ideograph' if $character =~ /\p{Script=Han}/;
    return 'Hiragana' if $character =~ /\p{Script=Hiragana}/;
    return 'Other';
}

my @ranges;
my $previous = '';
for my $code (0 .. 0x10FFFF) {
    my $class = class_of($code);
    push @ranges, sprintf('0x%X', $code << 5 | $class_number{$class}) if $class ne $previous;
    $previous = $class;
}

# ---- Grammar -------------------------------------------------------------------------------------------------------
# A node is [kind, parts]; every character takes the Extend characters behind it along (rule WB4).

sub any { return ['any', map { $class_number{$_} } @_] }
sub sequence { return ['sequence', @_] }
sub either { return ['either', @_] }
sub many { return ['many', $_[0]] }
sub some { return ['sequence', $_[0], ['many', $_[0]]] }
sub with_extend { return sequence(any(@_), many(any('Extend', 'SoutheastAsianExtend'))) }

my $connector = with_extend('ExtendNumberLetter');
my $number = with_extend('Numeric');
my $letter = with_extend('Letter', 'HangulLetter', 'HebrewLetter');
my $hebrew = with_extend('HebrewLetter');
my $katakana = with_extend('Katakana');
my $in_word = with_extend('MidLetter', 'MidNumberLetter', 'SingleQuote');
my $in_number = with_extend('MidNumber', 'MidNumberLetter', 'SingleQuote');

my $numbers = sequence($number, many(sequence(either(many($connector), $in_number), $number)));
my $letters = sequence($letter, many(sequence(either(many($connector), $in_word), $letter)));
my $hebrew_quoted = sequence($hebrew, either(with_extend('SingleQuote'), sequence(with_extend('DoubleQuote'), $hebrew)));
my $run = either(
    sequence($katakana, many(sequence(many($connector), $katakana))),
    some(either($hebrew_quoted, $numbers, $letters)));

# In order: of two rules that match equally far, the first gives the type.
my @rules = (
    ['Number', sequence(many($connector), $numbers, many($connector))],
    ['Hangul', some(with_extend('HangulLetter'))],
    ['Katakana', some($katakana)],
    ['Alphanumeric', sequence(many($connector), $run, many(sequence(some($connector), $run)), many($connector))],
    ['SoutheastAsian', some(any('SoutheastAsian', 'SoutheastAsianExtend'))],
    ['Ideographic', with_extend('Ideograph')],
    ['Hiragana', with_extend('Hiragana')],
);

# ---- Grammar to state machine: Thompson's construction, then subsets -----------------------------------------------

my (@steps, @empty_steps, %accepts);
sub new_state { push @steps, {}; push @empty_steps, []; return $#steps }

sub compile {
    my ($node, $from) = @_;
    my ($kind, @parts) = @$node;
    if ($kind eq 'any') {
        my $to = new_state();
        push @{ $steps[$from]{$_} }, $to for @parts;
        return $to;
    }
    if ($kind eq 'sequence') {
        $from = compile($_, $from) for @parts;
        return $from;
    }
    if ($kind eq 'either') {
        my $to = new_state();
        push @{ $empty_steps[ compile($_, $from) ] }, $to for @parts;
        return $to;
    }
    my $loop = new_state();
    push @{ $empty_steps[$from] }, $loop;
    push @{ $empty_steps[ compile($parts[0], $loop) ] }, $loop;
    my $to = new_state();
    push @{ $empty_steps[$loop] }, $to;
    return $to;
}

sub closure {
    my @open = @_;
    my %seen = map { $_ => 1 } @open;
    while (defined(my $state = pop @open)) {
        for my $next (@{ $empty_steps[$state] }) { push @open, $next unless $seen{$next}++ }
    }
    return join ',', sort { $a <=> $b } keys %seen;
}

my $start = new_state();
for my $index (0 .. $#rules) {
    my $first = new_state();
    push @{ $empty_steps[$start] }, $first;
    $accepts{ compile($rules[$index][1], $first) } = $index;
}

# State 0 is the dead one, state 1 the start.
my @subsets = ('', closure($start));
my %number_of = map { $subsets[$_] => $_ } 0 .. 1;
my (@table, @types);
for (my $number = 0; $number < @subsets; $number++) {
    my @members = split /,/, $subsets[$number];
    for my $class (0 .. $#classes) {
        my @next = map { @{ $steps[$_]{$class} // [] } } @members;
        my $subset = @next ? closure(@next) : '';
        if (!exists $number_of{$subset}) {
            $number_of{$subset} = @subsets;
            push @subsets, $subset;
        }
        $table[$number][$class] = $number_of{$subset};
    }
    my ($rule) = sort { $a <=> $b } map { $accepts{$_} // () } @members;
    $types[$number] = $rule;
}

# Join states that no input tells apart, until nothing changes.
my @group = map { $_ == 0 ? 'dead' : $types[$_] // 'none' } 0 .. $#table;
while (1) {
    my @signature = map { my $n = $_; join ' ', $group[$n], map { $group[$_] } @{ $table[$n] } } 0 .. $#table;
    my (%index, @next);
    for my $n (0 .. $#table) {
        my $count = keys %index;
        push @next, $index{ $signature[$n] } //= $count;
    }
    my %before = map { $_ => 1 } @group;
    @group = @next;
    last if keys %before == keys %index;
}
my (@rows, @row_types);
for my $n (0 .. $#table) {
    next if defined $rows[ $group[$n] ];
    $rows[ $group[$n] ] = join ', ', map { $group[$_] } @{ $table[$n] };
    $row_types[ $group[$n] ] = defined $types[$n] ? "(byte)TokenType.$rules[$types[$n]][0]" : 'NoToken';
}
die 'the dead state must be 0 and the start 1' unless $group[0] == 0 && $group[1] == 1;

# ---- Output --------------------------------------------------------------------------------------------------------

my $unicode = Unicode::UCD::UnicodeVersion();
my $class_count = @classes;
print "// <auto-generated>by tools/word-breaks/generate.pl from Unicode $unicode, see there</auto-generated>\n";
print "#nullable enable\n\nnamespace SearchCore.Analysis.Tokenization;\n\ninternal static partial class WordBreakTable\n{\n";
print "    /// <summary>How many classes there are: ", join(', ', @classes), ".</summary>\n";
print "    private const int ClassCount = $class_count;\n\n";
print "    /// <summary>For each state its next state by class.</summary>\n";
print "    private static ReadOnlySpan<byte> Transitions =>\n    [\n";
print "        $_,\n" for @rows;
print "    ];\n\n    /// <summary>For each state the type of the word that may end there.</summary>\n";
print "    private static ReadOnlySpan<byte> Types =>\n    [\n";
print "        $_,\n" for @row_types;
print "    ];\n\n    /// <summary>Where each run of characters of one class starts (high bits), and the class (low 5 bits).</summary>\n";
print "    private static ReadOnlySpan<int> Ranges =>\n    [\n";
while (my @line = splice @ranges, 0, 12) { print '        ', join(', ', @line), ",\n" }
print "    ];\n}\n";
