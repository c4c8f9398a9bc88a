// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colours.h"

#include <cmath>

namespace rapporteur {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](double u, double o) { return float(u + (o - u) * share); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
        channel(under.blueF(), over.blueF()));
}

QColor readable(const QColor &colour, const QColor &background, double ratio)
{
    const QColor target = luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(colour, target, double(step) / steps);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return target;
}

Colours Colours::of(const QPalette &palette)
{
    Colours colours;
    colours.page = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Highlight);
    colours.current = mixed(colours.page, highlight, 0.20);
    colours.related = mixed(colours.page, highlight, 0.09);
    const bool dark = luminance(colours.page) < 0.18;
    const QColor amber = QColor(0xf2, 0xb1, 0x2b);
    colours.found = mixed(colours.page, amber, dark ? 0.32 : 0.40);
    // Words are made readable on the mark, which is the nearer of the two backgrounds to them.
    colours.text = readable(palette.color(QPalette::Text), colours.current, 7.0);
    colours.muted = readable(mixed(colours.text, colours.page, 0.40), colours.current);
    colours.faint = mixed(colours.page, colours.text, 0.16);
    colours.accent = readable(highlight, colours.current);
    colours.attention = readable(dark ? amber : QColor(0x9a, 0x5b, 0x00), colours.current);
    return colours;
}

} // namespace rapporteur
